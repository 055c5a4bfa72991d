namespace Initiative.Core.Atlas;

/// <summary>How to cite the data and the words in it.</summary>
internal static class Cite
{
    /// <summary>The data as a whole, as a reference in a text.</summary>
    public static string Reference(AtlasData data, Language l, DateOnly today) => l[
        $"The Initiative.Core authors, “{data.Name(l)}”, data version {data.Catalogue.DataVersion}, retrieved {l.Day(today)}. MIT licence.",
        $"Initiative.Core 作者：《{data.Name(l)}》数据集，数据版本 {data.Catalogue.DataVersion}，{l.Day(today)}获取，MIT 许可证。"];

    /// <summary>A measure's words with their source, ready to be copied.</summary>
    public static Html Passage(AtlasData data, Language l, Measure measure) => Parts.Section("cite", l["Cite this", "引用"], Html.Of($"""
        <p class="citation" data-copy="">“<span lang="en">{measure.Quotation.Text}</span>” {Parts.Source(data, l)}. {l[
            $"Measure {measure.Ordinal} as counted by Initiative.Core, data version {data.Catalogue.DataVersion}, MIT licence.",
            $"措施序号{measure.Ordinal}由 Initiative.Core 编定，数据版本 {data.Catalogue.DataVersion}，MIT 许可证。"]}</p>
        """));
}
