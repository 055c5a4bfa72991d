using System.Text.Json;
using System.Xml;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>A file of documents whose items are shipments, read by an adapter.</summary>
/// <param name="input">The file.</param>
/// <param name="kind">What the file must be, for messages.</param>
/// <param name="items">The items, which are read from the file while they are enumerated.</param>
internal sealed class DocumentFile(InputFile input, string kind, IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> items)
    : IShipmentSource
{
    private readonly IEnumerator<(string Reference, string Source, Shipment Shipment, string? Problem)> _items = items.GetEnumerator();
    private long _read;
    private bool _isAtEnd;

    public string Name => input.Name;

    public long Size => input.Size;

    public string Unit => "item";

    public Batch? ReadBatch()
    {
        if (_isAtEnd)
            return null;
        var batch = new Batch();
        while (!batch.IsFull && MoveNext())
            batch.Add(++_read, _items.Current);
        (batch.Position, batch.Lines) = (input.Position, _read);
        return batch;
    }

    public void Dispose()
    {
        _items.Dispose();
        input.Dispose();
    }

    private bool MoveNext()
    {
        try
        {
            if (_items.MoveNext())
                return true;
        }
        catch (XmlException invalid) when (invalid.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw Refusal(At(invalid.LineNumber, "it has a document type (DTD), which is not read"));
        }
        catch (XmlException invalid)
        {
            throw Refusal(At(invalid.LineNumber, invalid.Message));
        }
        catch (JsonException invalid)
        {
            throw Refusal(At((invalid.LineNumber ?? -1) + 1, "it is not valid JSON there, or nested too deeply"));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are not UTF-8.
            throw Refusal($"item {_read + 1}: a text in it has bytes or an escape that are no character.");
        }
        catch (FormatException invalid)
        {
            throw Refusal($"{invalid.Message} What it is instead can be said with --Format.");
        }
        _isAtEnd = true;
        input.ThrowIfChanged();
        return false;
    }

    private static string At(long line, string message) => line > 0 && !message.Contains("Line ", StringComparison.Ordinal) ? $"line {line}: {message}." : message;

    private AdvisorException Refusal(string message) =>
        new($"{Name} cannot be read as {kind}, so no report was written: {message}{(_read > 0 ? $" {_read} items before that were read." : "")}");
}
