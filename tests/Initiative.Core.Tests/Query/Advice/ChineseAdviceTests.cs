using System.Globalization;

namespace Initiative.Core.Tests.Query.Advice;

public class ChineseAdviceTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hant-HK");

    private static readonly Shipment[] Shipments =
    [
        new() { Flow = TradeFlows.Import, Mode = TransportModes.Air, Goods = "lithium batteries, zorgs, car tyres, non-lithium cells", City = "Ningbo Beilun" },
        new() { Mode = TransportModes.Sea, Goods = "by rail, baterries", City = "Xi'an", CommodityCodes = ["85076", "8507.60", "9999"], DangerousGoods = ["UN 1263", "zz"], SupervisionMode = "4321" },
        new() { Goods = "steel coils", CommodityCodes = ["850760"], City = "2300" },
        new() { City = "Ningbo, Guangdong" },
        new() { City = "Shanghai or Tokyo" },
        new() { City = "Ningboo" },
        new() { City = "3302910000" },
    ];

    private static IEnumerable<AdviceNote> Notes => Shipments.SelectMany(static shipment => Edition2025.Catalogue.Advise(shipment).Notes);

    [Fact]
    public void Notes_are_Chinese_for_Chinese_readers_and_quote_the_same_words()
    {
        Notes.Select(static note => note.Kind).Distinct().Should().HaveCountGreaterThan(7, "the shipments show most kinds of notes");
        foreach (var note in Notes)
        {
            note.TextFor(Chinese).Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}.*[。？]$", "{0} is read by a Chinese", note);
            if (note.Text.StartsWith('\''))
                note.TextFor(Chinese).Should().Contain(note.Words);
        }
    }

    [Fact]
    public void Notes_are_English_for_all_others() =>
        Notes.Select(static note => note.TextFor(CultureInfo.GetCultureInfo("de"))).Should().Equal(Notes.Select(static note => note.Text));

    [Fact]
    public void Pilot_city_is_named_in_Chinese() =>
        Edition2025.Catalogue.Advise(new Shipment { City = "Ningbo" }).Notes[0].TextFor(Chinese).Should().Be("宁波是2025年专项行动的试点城市。");

    [Theory]
    [InlineData("Xi'an", "", "“Xi'an”读作西安，不在2025年专项行动的试点城市之列。")]
    [InlineData("Ningbo, Guangdong", "", "广东")]
    [InlineData("", "ceramic tiles", "2025年专项行动没有措施提到“ceramic tiles”这类货物。")]
    [InlineData("", "battery widgets", "“battery”可能指未指明种类的电池；有关措施可能涉及本票货物。")]
    public void Other_places_and_goods_are_named_in_Chinese(string city, string goods, string expected) =>
        Edition2025.Catalogue.Advise(new Shipment { City = city, Goods = goods }).Notes.Should().Contain(note => note.TextFor(Chinese).Contains(expected));

    [Fact]
    public void Code_is_told_with_its_meaning_and_list_in_Chinese() =>
        Edition2025.Catalogue.Advise(new Shipment { CommodityCodes = ["8507.60"], Flow = TradeFlows.Export }).Matches[0].Reasons[0].TextFor(Chinese)
            .Should().Be("HS 8507.60，锂离子蓄电池（《协调制度》2022年版）：锂电池");

    [Fact]
    public void Every_label_of_goods_and_places_has_Chinese()
    {
        // Codes have a meaning of their list, and four provinces are known as municipalities.
        var labels = Enumerable.Range(0, BakedVocabulary.RowStarts.Length - 1).Select(static row => (new VocabularyRow(row).Label, new VocabularyRow(row).Code)).Where(static row => row.Label.English.Length > 0).ToList();

        labels.Should().HaveCountGreaterThan(1_300);
        labels.Where(static row => row.Label.Chinese is null).Select(static row => row.Label.English).Should().HaveCountLessThan(30).And.NotContain("chargers and adaptors");
    }

    [Fact]
    public void Reasons_say_in_Chinese_where_they_lie()
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries" });

        advice.Matches[0].Reasons.Select(static reason => reason.TextFor(Chinese)).Should().Equal("主题：lithium batteries（锂电池）", "进出口方向：英文译本作“exports”");
        advice.Matches[0].Reasons.Select(static reason => reason.TextFor(CultureInfo.InvariantCulture)).Should().Equal(advice.Matches[0].Reasons.Select(static reason => reason.ToString()));
    }

    [Fact]
    public void Ruled_out_measures_say_why_in_Chinese() =>
        Edition2025.Catalogue.Advise(new Shipment { Flow = TradeFlows.Import, Goods = "lithium batteries" }).RuledOut[0].ReasonFor(Chinese)
            .Should().Be("该措施写明的是出口，本票货物是进口。");
}
