namespace Initiative.Core.Atlas;

/// <summary>How to cite the data and the words in it.</summary>
internal static class Cite
{
    /// <summary>The data as a whole, as a reference in a text.</summary>
    public static string Reference(AtlasData data, Language l, string site, DateOnly today) => l[
        $"The Initiative.Core authors, “{data.Name(l)}”, data version {data.Catalogue.DataVersion}, retrieved {l.Day(today)}, MIT licence{Address(l, site)}",
        $"Initiative.Core 作者：《{data.Name(l)}》数据集，数据版本 {data.Catalogue.DataVersion}，{l.Day(today)}获取，MIT 许可证{Address(l, site)}"];

    // Without a configured address the browser adds the one at which it reads the page.
    private static string Address(Language l, string site) => site.Length > 0 ? $"{l[", ", "，"]}{site}{l.At("/data")}" : "";

    /// <summary>A measure's words with their source, ready to be copied.</summary>
    public static Html Passage(AtlasData data, Language l, Measure measure) => Parts.Section("cite", l["Cite this", "引用"], Html.Of($"""
        <p class="citation" data-copy="">“<span lang="en">{measure.Quotation.Text}</span>” {Parts.SourceMarked(data, l)}{l[" (", "（"]}{l[
            $"measure {measure.Ordinal} as counted by Initiative.Core, data version {data.Catalogue.DataVersion}, MIT licence",
            $"措施序号{measure.Ordinal}由 Initiative.Core 编定，数据版本 {data.Catalogue.DataVersion}，MIT 许可证"]}{l[")", "）"]}</p>
        {Reports(data, l, measure)}
        """));

    /// <summary>What became of it, with each report; what is inferred says so.</summary>
    private static Html Reports(AtlasData data, Language l, Measure measure) => measure.FollowUps.Count == 0
        ? Html.None
        : Html.Of($"""
            <p class="fine">{l["What became of it:", "后续情况："]}</p>
            <p class="citation" data-copy="">{l.Plain(measure.Title)}{l[": ", "："]}{Replication.Status(l, measure)}{Parts.Inferred(l).If(measure.IsStatusInferred)}{(measure.Status == MeasureStatus.NotKnown ? l[". Reports, which do not decide it: ", "。已有的报道不足以说明现状："] : l[". After: ", "。依据："])}{Html.Join(l["; ", "；"], measure.FollowUps.Select(followUp => Html.Of($"{Parts.Reference(l, followUp.Source)}")))}{l[" (", "（"]}{l[
                $"as collected by Initiative.Core, data version {data.Catalogue.DataVersion}",
                $"由 Initiative.Core 汇集，数据版本 {data.Catalogue.DataVersion}"]}{l[")", "）"]}</p>
            """);
}
