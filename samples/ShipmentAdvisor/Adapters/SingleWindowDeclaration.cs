using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Initiative.Core.ShipmentAdvisor.Adapters;

/// <summary>
/// Reads the goods items of customs declarations (报关单) in the XML of China's International Trade Single Window: <c>DecMessage</c> with one <c>DecHead</c> and one
/// <c>DecList</c> for each item. This file needs nothing but the library. The names of the elements are those that public code writes; the message specification
/// is annexed to the announcement 2018 No. 67 of the General Administration of Customs and was not read.
/// </summary>
/// <remarks>
/// <para>
/// The mode in <c>TrafMode</c> is a code of China customs, in which 2 is sea and 5 is air. The destination of an export is <c>TradeCountry</c> (运抵国): in the items,
/// <c>OriginCountry</c> and <c>DestinationCountry</c> change places between imports and exports, so that they are not used. The city is the <c>DistrictCode</c>
/// (境内货源地, 境内目的地) of the item or the head. <c>CustomMaster</c> and <c>IEPort</c> name customs districts, which are not cities.
/// </para>
/// <para>Whether a container has goods of several owners (<c>LclFlag</c>) follows after the items and is not read.</para>
/// </remarks>
internal static class SingleWindowDeclaration
{
    // What is nested more deeply is no declaration, and writing it again would cost in proportion to the square of its depth.
    private const int MostNested = 64;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>Reads one item after the other; only one is in memory.</summary>
    /// <param name="input">One declaration, or several in any enclosing element.</param>
    /// <returns>For each item its reference, its XML, and the shipment, or the problem that makes it unusable.</returns>
    /// <exception cref="XmlException">The input is not well-formed, or has a document type.</exception>
    /// <exception cref="FormatException">The input has no items, has them before their head, or nests elements too deeply in one.</exception>
    public static IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> Read(Stream input)
    {
        // XML may be declared to be in GBK.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = XmlReader.Create(input, Settings);
        XElement? head = null;
        var (declarations, items) = (0, 0);
        reader.MoveToContent();
        while (!reader.EOF)
        {
            var name = reader.NodeType == XmlNodeType.Element ? reader.LocalName : "";
            if (name is "DecHead" or "DecMessage" && head is not null && items == 0)
                yield return ReadEmpty(head, declarations);
            if (name == "DecHead")
            {
                head = ReadElement(reader);
                (declarations, items) = (declarations + 1, 0);
                continue;
            }
            if (name == "DecList")
            {
                if (head is null)
                    throw new FormatException("a DecList stands before its DecHead.");
                items++;
                yield return Read(head, ReadElement(reader), declarations, items);
                continue;
            }
            if (name == "DecMessage")
                head = null;
            reader.Read();
        }
        if (declarations == 0)
            throw new FormatException("no DecHead was found, so it is no customs declaration of the Single Window.");
        if (head is not null && items == 0)
            yield return ReadEmpty(head, declarations);
    }

    private static XElement ReadElement(XmlReader reader)
    {
        var element = (XElement)XNode.ReadFrom(reader);
        return IsNested(element, MostNested) ? throw new FormatException($"the elements of a {element.Name.LocalName} are nested more than {MostNested} deep.") : element;
    }

    private static bool IsNested(XElement element, int levels) => levels == 0 || element.Elements().Any(child => IsNested(child, levels - 1));

    private static (string Reference, string Source, Shipment Shipment, string? Problem) ReadEmpty(XElement head, int declaration) =>
        ($"declaration {declaration}", Source(head), new Shipment(), "the declaration has no DecList");

    private static (string Reference, string Source, Shipment Shipment, string? Problem) Read(XElement head, XElement item, int declaration, int number)
    {
        try
        {
            var entry = Text(head, "EntryId") ?? Text(head, "SeqNo") ?? Text(head, "ContrNo") ?? Text(head, "BillNo") ?? $"declaration {declaration}";
            return ($"{entry}/{Text(item, "GNo") ?? string.Create(CultureInfo.InvariantCulture, $"{number}")}", Source(item), Read(head, item), null);
        }
        catch (FormatException unreadable)
        {
            return ($"declaration {declaration}/{number}", Source(item), new Shipment(), unreadable.Message);
        }
    }

    private static Shipment Read(XElement head, XElement item)
    {
        var (flowCode, modeCode) = (Text(head, "IEFlag"), Text(head, "TrafMode"));
        var flow = flowCode switch
        {
            "I" => TradeFlows.Import,
            "E" => TradeFlows.Export,
            null => TradeFlows.None,
            _ => throw new FormatException($"the IEFlag \"{flowCode}\" is neither I nor E"),
        };
        string? trait = null;
        var mode = TransportModes.None;
        if (modeCode is not null && !Shipment.TryParseMode(modeCode, ModeCodeList.ChinaCustoms, out mode, out trait))
            throw new FormatException($"the TrafMode \"{modeCode}\" is not in the list of China customs");
        return new Shipment
        {
            Flow = flow,
            Mode = mode,
            Goods = Text(item, "GName"),
            CommodityCodes = List(Text(item, "CodeTS")),
            DangerousGoods = List(Text(item, "Uncode")),
            City = Text(item, "DistrictCode") ?? Text(head, "DistrictCode"),
            Destination = flow == TradeFlows.Export ? Text(head, "TradeCountry") : null,
            SupervisionMode = Text(head, "TradeMode"),
            Traits = List(trait),
        };
    }

    /// <summary>The text of a child, in whatever namespace; null if it is missing or blank.</summary>
    /// <exception cref="FormatException">There are several.</exception>
    private static string? Text(XElement parent, string name)
    {
        string[] texts = [.. parent.Elements().Where(child => child.Name.LocalName == name).Select(child => child.Value.Trim()).Where(text => text.Length > 0)];
        return texts.Length > 1 ? throw new FormatException($"the {parent.Name.LocalName} has {name} more than once") : texts.FirstOrDefault();
    }

    private static string Source(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static string[] List(string? text) => text is null ? [] : [text];
}
