namespace Initiative.Core.Atlas.Tests;

public sealed class QuestionPageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Theory]
    [InlineData("/?goods=power+banks&flow=export", "href=\"/zh/?goods=power%20banks&amp;flow=export\"")]
    [InlineData("/zh/?goods=power+banks&flow=export", "href=\"/?goods=power%20banks&amp;flow=export\"")]
    public async Task Other_language_keeps_the_question(string path, string link) => (await app.TextAsync(path)).Should().Contain(link);

    [Theory]
    [InlineData("/?goods=Suzhou", "is a pilot city of 2026; not of 2024–2025; not known of 2018–2023")]
    [InlineData("/?city=Wuhan", "is a pilot city of 2026; not of 2024–2025; not known of 2018–2023")]
    [InlineData("/?goods=%E9%84%AD%E5%B7%9E", "is a pilot city of 2025–2026 (2026: an inference); not of 2024")]
    [InlineData("/zh/?goods=%E5%B9%BF%E4%B8%9C", "是省级行政区，试点城市有")]
    [InlineData("/?goods=lithium+batteries+FOB+Ningbo", "is a pilot city of 2023–2026")]
    public async Task Place_in_the_question_is_told_by_edition(string path, string told) =>
        (await app.TextAsync(path)).Should().Contain(told).And.ContainAny("The document ties no measure to a city", "文件未把任何措施限定于某个城市");

    [Fact]
    public async Task Answer_says_that_the_campaign_is_over_and_what_is_known_of_each_measure() =>
        (await app.TextAsync("/answer?goods=power+banks")).Should().Contain("The campaign is over").And.Contain("Taken as replicated nationwide").And.Contain("Goods or words: power banks");

    [Fact]
    public async Task Question_that_is_linked_has_its_answer_in_the_page()
    {
        var html = await app.TextAsync("/?goods=lithium+batteries&flow=export&mode=air&city=Ningbo");

        html.Should().Contain("value=\"lithium batteries\"").And.Contain("<option value=\"export\" selected>");
        html.IndexOf("id=\"answer\"", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("/measures/lithium-battery-exports", StringComparison.Ordinal));
        html.Should().Contain("<mark>lithium battery</mark>");
    }

    [Theory]
    [InlineData("/", "goods has 300 characters: only the first 200 were read.")]
    [InlineData("/zh/", "参数“goods”有300个字符：只读取了前200个。")]
    public async Task Question_that_is_too_long_is_said_to_be_read_in_part(string path, string told) =>
        (await (await app.GetAsync($"{path}?goods={new string('a', 300)}")).Content.ReadAsStringAsync()).Should().Contain(told);

    [Fact]
    public async Task Characters_that_turn_the_direction_of_writing_are_not_shown() =>
        (await app.TextAsync("/?goods=toys%E2%80%AE&city=Ning%E2%81%A6bo")).Should().NotContainAny("\u202E", "\u2066");

    [Theory]
    [InlineData("/?goods=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("/?%3Cscript%3E=1")]
    [InlineData("/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task What_is_asked_is_shown_as_text_only(string path) =>
        (await (await app.GetAsync(path)).Content.ReadAsStringAsync()).Should().NotContain("<img").And.NotContain("<script>alert").And.NotContain("“<script>");

    [Theory]
    [InlineData("/?city=Yantian", "&#x27;Yantian&#x27; was read as Shenzhen. <a href=\"/cities/shenzhen\">Shenzhen</a> is a pilot city of")]
    [InlineData("/?city=PVG", "&#x27;PVG&#x27; was read as Shanghai. <a href=\"/cities/shanghai\">Shanghai</a> is a pilot city of 2023–2026")]
    [InlineData("/?city=330200", "&#x27;330200&#x27; was read as Ningbo. ")]
    [InlineData("/zh/?city=%E7%9B%90%E7%94%B0", "“盐田”读作深圳。<a href=\"/zh/cities/shenzhen\">深圳</a>2021年、2023—2026年为试点城市（其中2026年为推断）")]
    [InlineData("/zh/?city=%E6%B8%A9%E5%B7%9E", "温州2024—2025年不是试点城市，2018—2023年、2026年是否为试点城市未知。")]
    [InlineData("/zh/?city=%E6%B1%9F%E8%8B%8F", "；该地2023—2026年有试点城市")]
    [InlineData("/zh/cities/yancheng", "盐城2025—2026年为试点城市（其中2026年为推断），2024年不是，2018—2023年是否为试点城市未知。")]
    [InlineData("/?city=Zhoushan", "<li>Zhoushan is not a pilot city of 2024–2025; not known of 2018–2023, 2026.")]
    [InlineData("/cities/ningbo", "Ningbo is a pilot city of 2023–2026 (2026: an inference); not known of 2018–2022.")]
    public async Task City_is_told_in_one_way_after_what_was_read_as_it(string path, string told) =>
        (await app.TextAsync(path)).Should().Contain(told).And.NotContain("pilot city of edition");

    [Theory]
    [InlineData("/?city=Ningbo")]
    [InlineData("/?city=ningbo")]
    [InlineData("/zh/?city=%E5%AE%81%E6%B3%A2%E5%B8%82")]
    [InlineData("/?city=Beilun,+Ningbo")]
    public async Task City_that_is_asked_by_its_name_is_not_said_to_be_read(string path) =>
        (await app.TextAsync(path)).Should().NotContainAny("was read as", "读作");

    [Theory]
    [InlineData("/?goods=machine+tools&flow=export&destination=Poland", "&#x27;Poland&#x27; was read as a place outside the Chinese mainland. No measure names it.")]
    [InlineData("/?goods=cars&flow=import&destination=Hamburg", "&#x27;Hamburg&#x27; was read as Germany, outside the Chinese mainland.")]
    [InlineData("/?goods=tea&destination=IN", "&#x27;IN&#x27; was read as a place outside the Chinese mainland.")]
    [InlineData("/zh/?goods=tea&destination=%E6%B3%A2%E5%85%B0", "“波兰”读作境外地点，没有措施写明该地点。")]
    [InlineData("/?goods=tea&destination=the+world", "No place was recognised in &#x27;the world&#x27;.")]
    [InlineData("/?flow=export&destination=Germany+via+Ningbo", "was read as Germany, outside the Chinese mainland.")]
    public async Task Place_abroad_is_said_to_be_read_or_not(string path, string told) => (await app.TextAsync(path)).Should().Contain(told);

    [Theory]
    [InlineData("/?goods=tea&city=Rotterdam", "/?goods=tea&amp;destination=Rotterdam")]
    [InlineData("/?goods=tea&city=Hong+Kong", "/?goods=tea&amp;destination=Hong%20Kong")]
    [InlineData("/?goods=tea&city=NLRTM", "/?goods=tea&amp;destination=NLRTM")]
    [InlineData("/?goods=tea&destination=Ningbo", "/?goods=tea&amp;city=Ningbo")]
    [InlineData("/zh/?goods=tea&flow=export&destination=Ningbo", "/zh/?goods=tea&amp;flow=export&amp;city=Ningbo")]
    public async Task Place_in_the_wrong_field_is_said_to_belong_into_the_other_with_a_link_that_asks_so(string path, string link) =>
        (await app.TextAsync(path)).Should().ContainAny("It belongs in the field", "请填入").And.Contain($"<a class=\"again\" href=\"{link}\">");

    [Fact]
    public async Task Place_in_the_wrong_field_is_not_moved_where_the_other_is_taken() =>
        (await app.TextAsync("/?city=Rotterdam&destination=Germany")).Should().Contain("It belongs in the field").And.NotContain("class=\"again\"");

    [Theory]
    [InlineData("/?goods=tea&city=Nignbo", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;city=Ningbo\">Ningbo</a>?")]
    [InlineData("/?goods=tea&flow=exprt", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;flow=export\">Export</a>?")]
    [InlineData("/?goods=tea&mode=raill", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;mode=rail\">Rail</a>?")]
    [InlineData("/zh/?city=Nignbo", "是否指<a class=\"again\" href=\"/zh/?city=%E5%AE%81%E6%B3%A2\">宁波</a>？")]
    public async Task What_was_probably_meant_is_a_link_that_asks_again(string path, string link) => (await app.TextAsync(path)).Should().Contain(link);

    [Theory]
    [InlineData("/?goods=tea&flow=exprt", "&#x27;exprt&#x27; was not recognised as a flow and was left out")]
    [InlineData("/?goods=tea&mode=ship", "&#x27;ship&#x27; was not recognised as a mode of transport and was left out")]
    public async Task Flow_or_mode_that_is_not_recognised_is_no_choice_and_is_said_in_one_style(string path, string said)
    {
        var html = await app.TextAsync(path);

        html.Should().Contain(said).And.NotContain("<option value=\"exprt\"").And.NotContain("<option value=\"ship\"").And.NotContain(" selected>");
    }

    [Fact]
    public async Task Flow_in_other_words_is_the_choice_that_it_means() =>
        (await app.TextAsync("/?flow=%E5%87%BA%E5%8F%A3")).Should().Contain("<option value=\"export\" selected>").And.NotContain("<option value=\"出口\"");

    [Theory]
    [InlineData("/?goods=&flow=&mode=&city=&destination=&trait=", "/")]
    [InlineData("/zh/?goods=&flow=", "/zh/")]
    [InlineData("/?goods=tea&flow=&mode=&trait=AEO,+LCL", "/?goods=tea&trait=AEO&trait=LCL")]
    public async Task Form_that_is_sent_without_scripts_has_a_clean_address(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.PathAndQuery.Should().Be(address);

    [Fact]
    public async Task Chinese_answer_has_a_chinese_title_and_says_which_words_are_those_of_the_translation()
    {
        var html = await app.TextAsync("/zh/?goods=%E9%94%82%E7%94%B5%E6%B1%A0&flow=export&mode=air&city=%E5%AE%81%E6%B3%A2");

        html.Should().Contain("<title>锂电池，出口，航空，宁波 · 2025年").And.Contain("data-title=\"锂电池，出口，航空，宁波 · 2025年");
        html.Should().Contain("写明出口（英文译本：“<span lang=\"en\">exports</span>”）").And.Contain("写明航空（英文译本：“<span lang=\"en\">air transport</span>”）");
    }

    [Fact]
    public async Task Traditional_letters_have_the_same_answer_below_the_question()
    {
        var simplified = await app.TextAsync("/zh/answer?goods=%E9%94%82%E7%94%B5%E6%B1%A0");
        var traditional = await app.TextAsync("/zh/answer?goods=%E9%8B%B0%E9%9B%BB%E6%B1%A0");

        traditional.Should().Contain("其他内容中的词语").And.Be(simplified.Replace("锂电池 · ", "鋰電池 · ", StringComparison.Ordinal).Replace("：锂电池<", "：鋰電池<", StringComparison.Ordinal).Replace("%E9%94%82%E7%94%B5%E6%B1%A0", "%E9%8B%B0%E9%9B%BB%E6%B1%A0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/?goods=laptops&mode=air&flow=export", true)]
    [InlineData("/?goods=cars&flow=import&city=Tianjin", false)]
    public async Task May_is_explained_where_a_measure_may_concern_the_shipment(string path, bool isExplained) =>
        (await app.TextAsync(path)).Contains("“May”: ", StringComparison.Ordinal).Should().Be(isExplained);
}
