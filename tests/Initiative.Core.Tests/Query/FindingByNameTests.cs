namespace Initiative.Core.Tests.Query;

public class FindingByNameTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void Every_measure_is_found_by_id_title_and_number()
    {
        foreach (var measure in Catalogue.Measures)
        {
            foreach (var text in new[] { measure.Id.ToString(), $" {measure.Title.English.ToUpperInvariant()} ", $"{measure.Ordinal}" })
            {
                Catalogue.TryFindMeasure(text, out var found).Should().BeTrue("'{0}' is {1}", text, measure);
                found.Should().BeSameAs(measure);
            }
        }
    }

    [Fact]
    public void Every_task_is_found_by_id_title_and_number()
    {
        foreach (var task in Catalogue.Tasks)
        {
            foreach (var text in new[] { task.Id.ToString(), $" {task.Title.English.ToUpperInvariant()} ", $"{task.Ordinal}" })
            {
                Catalogue.TryFindTask(text, out var found).Should().BeTrue("'{0}' is {1}", text, task);
                found.Should().BeSameAs(task);
            }
        }
    }

    [Theory]
    [InlineData("寧波", "Ningbo")]
    [InlineData(" 廣州市 ", "Guangzhou")]
    [InlineData("廈門", "Xiamen")]
    [InlineData("青島", "Qingdao")]
    [InlineData("鄭州", "Zhengzhou")]
    [InlineData("無錫", "Wuxi")]
    [InlineData("鹽城", "Yancheng")]
    [InlineData("重慶", "Chongqing")]
    [InlineData("濟南", "Jinan")]
    [InlineData("大連", "Dalian")]
    [InlineData("貴陽", "Guiyang")]
    [InlineData("東莞", "Dongguan")]
    [InlineData("石家莊", "Shijiazhuang")]
    [InlineData("沈陽", "Shenyang")]
    [InlineData("瀋陽", "Shenyang")]
    [InlineData("烏魯木齊", "Urumqi")]
    public void A_city_is_found_by_its_name_in_traditional_characters(string text, string name)
    {
        Catalogue.TryFindCity(text, out var city).Should().BeTrue();
        city!.Name.English.Should().Be(name);
        EditionHistory.BuiltIn.TryFindCity(text, out var known).Should().BeTrue();
        known!.Id.Should().Be(city.Id);
    }

    [Fact]
    public void Divisions_topics_and_agencies_are_found_by_their_names_in_traditional_characters()
    {
        (Catalogue.TryFindDivision("江蘇省", out var division), division?.IsoCode).Should().Be((true, "CN-JS"));
        (Catalogue.TryFindTopic("鋰電池", out var topic), topic?.Id.ToString()).Should().Be((true, "lithium-batteries"));
        (Catalogue.TryFindAgency("海關總署", out var agency), agency?.Id.ToString()).Should().Be((true, "gacc"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("30")]
    [InlineData("99999999999999999999")]
    [InlineData("lithium")]
    public void What_is_nearly_a_measure_or_task_finds_none(string text)
    {
        Catalogue.TryFindMeasure(text, out var measure).Should().BeFalse();
        measure.Should().BeNull();
        Catalogue.TryFindTask(text, out var task).Should().BeFalse();
        task.Should().BeNull();
    }

    [Theory]
    [InlineData("ningbo")]
    [InlineData("Ningbo")]
    [InlineData("NINGBO")]
    [InlineData(" Ningbo ")]
    [InlineData("宁波")]
    [InlineData("宁波市")]
    [InlineData("330200")]
    public void A_city_is_found_by_id_name_and_code(string text)
    {
        Catalogue.TryFindCity(text, out var city).Should().BeTrue("'{0}' is Ningbo", text);
        city.Should().BeSameAs(Edition2025.Cities.Ningbo);
    }

    [Fact]
    public void Every_city_is_found_by_each_of_its_names()
    {
        foreach (var city in Catalogue.Cities)
        {
            foreach (var text in new[] { city.Id.ToString(), city.Name.English, city.Name.Chinese!, city.Name.Chinese + "市", city.DivisionCode })
            {
                Catalogue.TryFindCity(text, out var found).Should().BeTrue("'{0}' is {1}", text, city);
                found.Should().BeSameAs(city);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("市")]
    [InlineData("Ningb")]
    [InlineData("宁波省")]
    [InlineData("宁波市市")]
    [InlineData("Suzhou")]
    [InlineData("330000")]
    [InlineData("CN-ZJ")]
    [InlineData("lithium")]
    [InlineData("\uD800")]
    public void What_is_no_pilot_city_finds_none(string text)
    {
        Catalogue.TryFindCity(text, out var city).Should().BeFalse("nothing is guessed");
        city.Should().BeNull();
    }

    [Theory]
    [InlineData("CN-ZJ")]
    [InlineData("cn-zj")]
    [InlineData("330000")]
    [InlineData("Zhejiang")]
    [InlineData("ZHEJIANG")]
    [InlineData("浙江")]
    [InlineData("浙江省")]
    [InlineData(" Zhejiang")]
    public void A_division_is_found_by_code_and_name(string text)
    {
        Catalogue.TryFindDivision(text, out var division).Should().BeTrue("'{0}' is Zhejiang", text);
        division!.Name.English.Should().Be("Zhejiang");
        division.Cities.Select(static city => city.Id.ToString()).Should().Equal("hangzhou", "ningbo");
    }

    [Theory]
    [InlineData("")]
    [InlineData("330200")]
    [InlineData("CN-")]
    [InlineData("ZJ")]
    [InlineData("CN-YN")]
    [InlineData("Yunnan")]
    [InlineData("Zhejian")]
    public void What_is_no_division_with_a_pilot_city_finds_none(string text)
    {
        Catalogue.TryFindDivision(text, out var division).Should().BeFalse("nothing is guessed");
        division.Should().BeNull();
    }

    [Theory]
    [InlineData("lithium-batteries")]
    [InlineData("Lithium batteries")]
    [InlineData("LITHIUM BATTERY")]
    [InlineData("锂电池")]
    [InlineData("Li-ion batteries")]
    public void A_topic_is_found_by_id_name_and_alias(string text)
    {
        Catalogue.TryFindTopic(text, out var topic).Should().BeTrue("'{0}' means lithium batteries", text);
        topic.Should().BeSameAs(Edition2025.Topics.LithiumBatteries);
        topic!.Measures.Select(static measure => measure.Ordinal).Should().Equal(1);
    }

    [Theory]
    [InlineData("Macau", "macao")]
    [InlineData("medicine and food homology", "medicinal-edible-homologous-products")]
    [InlineData("authorised economic operator", "aeo-enterprises")]
    [InlineData("金砖国家", "brics")]
    public void What_people_type_finds_the_topic(string text, string id)
    {
        Catalogue.TryFindTopic(text, out var topic).Should().BeTrue();
        topic!.Id.Should().Be(TopicId.Parse(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("lithium")]
    [InlineData("coal")]
    [InlineData("锂")]
    [InlineData("ningbo")]
    public void What_is_no_topic_finds_none(string text)
    {
        Catalogue.TryFindTopic(text, out var topic).Should().BeFalse("nothing is guessed");
        topic.Should().BeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void Names_are_found_in_every_culture(string culture)
    {
        using var inCulture = Culture.Of(culture);
        Catalogue.TryFindCity("TIANJIN", out var city).Should().BeTrue("the Turkish i plays no part");
        city.Should().BeSameAs(Edition2025.Cities.Tianjin);
        Catalogue.TryFindTopic("INSPECTION", out _).Should().BeTrue();
        Catalogue.TryFindDivision("FUJIAN", out _).Should().BeTrue();
        Catalogue.TryFindCity("TİANJİN", out _).Should().BeFalse("a dotted capital I is another letter");
    }

    [Fact]
    public void Finding_allocates_nothing() => Allocation.Of(static () =>
        (Catalogue.TryFindCity("乌鲁木齐市", out _) ? 1 : 0) + (Catalogue.TryFindDivision("Xinjiang", out _) ? 1 : 0) + (Catalogue.TryFindTopic("freight costs", out _) ? 1 : 0))
        .Should().Be(0, "names are looked up in inner loops");

    [Theory]
    [InlineData("gacc")]
    [InlineData(" General Administration of Customs ")]
    [InlineData("海关总署")]
    public void An_agency_is_found_by_its_id_and_its_names(string text)
    {
        Catalogue.TryFindAgency(text, out var agency).Should().BeTrue();
        agency.Should().BeSameAs(Edition2025.Agencies.Gacc);
        Catalogue.TryFindAgency(text.Trim()[1..], out _).Should().BeFalse("nothing is guessed");
    }

    [Fact]
    public void A_source_is_found_by_its_id_and_its_title()
    {
        foreach (var source in Catalogue.Sources)
        {
            Catalogue.TryFindSource(source.Id.Value.ToUpperInvariant(), out var found).Should().BeTrue();
            found.Should().BeSameAs(source);
            if (source.Title is not null)
                Catalogue.TryFindSource(source.Title, out _).Should().BeTrue("'{0}' is a title", source.Title);
        }
        Catalogue.TryFindSource("no-such-source", out _).Should().BeFalse();
    }

    [Fact]
    public void An_edition_is_found_by_its_id_as_text()
    {
        EditionHistory.BuiltIn.TryFindEdition(" 2025 ", out var edition).Should().BeTrue();
        edition!.Id.Should().Be(Catalogue.Edition.Id);
        EditionHistory.BuiltIn.TryFindEdition("2024 edition", out edition).Should().BeFalse();
        edition.Should().BeNull();
        EditionHistory.BuiltIn.Latest.Should().BeSameAs(EditionHistory.BuiltIn.Editions.MaxBy(static known => known.Id));
    }

    [Fact]
    public void A_city_of_any_edition_is_found_by_its_id_its_names_and_its_code()
    {
        foreach (var city in EditionHistory.BuiltIn.Cities)
        {
            foreach (var text in new[] { city.Id.Value.ToUpperInvariant(), $" {city.Name.English} ", city.Name.Chinese!, city.Name.Chinese + "市", city.DivisionCode })
            {
                EditionHistory.BuiltIn.TryFindCity(text, out var found).Should().BeTrue("'{0}' is {1}", text, city);
                found.Should().BeSameAs(city);
            }
        }
        EditionHistory.BuiltIn.TryFindCity("Wuhan City", out var none).Should().BeFalse("nothing is guessed");
        none.Should().BeNull();
    }

    [Fact]
    public void Null_is_refused()
    {
        new Action(() => Catalogue.TryFindAgency(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindSource(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => EditionHistory.BuiltIn.TryFindEdition(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => EditionHistory.BuiltIn.TryFindCity(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindMeasure(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindTask(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindCity(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindDivision(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        new Action(() => Catalogue.TryFindTopic(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }
}
