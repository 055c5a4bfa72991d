using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Initiative.Core.Atlas.Tests;

public sealed partial class PageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    public static TheoryData<string, string> Addresses
    {
        get
        {
            var addresses = new TheoryData<string, string>
            {
                { "/", "China’s 2025" }, { "/measures", "The 29 measures" }, { "/outcomes", "What became of the 29 measures" }, { "/cities", "Cities of the 2025 edition" }, { "/cities/in-2026", "Cities of the 2026 edition" },
                { "/editions", "The editions" }, { "/document", "The official document" }, { "/sources", "Sources" }, { "/data", "Take the data" }, { "/reference", "The API" },
            };
            foreach (var task in Catalogue.Tasks)
                addresses.Add($"/tasks/{task.Id}", task.Title.English);
            foreach (var measure in Catalogue.Measures)
                addresses.Add($"/measures/{measure.Id}", measure.Title.English);
            foreach (var city in EditionHistory.BuiltIn.Cities)
                addresses.Add($"/cities/{city.Id}", city.Name.English);
            foreach (var topic in Catalogue.Topics)
                addresses.Add($"/topics/{topic.Id}", topic.Name.English);
            foreach (var agency in Catalogue.Agencies)
                addresses.Add($"/agencies/{agency.Id}", agency.Name.English);
            return addresses;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_has_its_title_a_description_a_canonical_address_and_both_languages(string path, string title)
    {
        var markup = await TextAsync(path);
        var html = WebUtility.HtmlDecode(markup);
        var chinese = await TextAsync(path == "/" ? "/zh/" : $"/zh{path}");

        html.Should().Contain($"<title>{title}").And.Contain("<html lang=\"en\">");
        markup.Should().MatchRegex("<meta name=\"description\" content=\"[^\"]{15,}");
        html.Should().Contain($"<link rel=\"canonical\" href=\"{path}\">").And.Contain("hreflang=\"zh-Hans\"");
        chinese.Should().Contain("<html lang=\"zh-Hans\">").And.Contain("中国");
        H1().Count(html).Should().Be(1);
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_fragment_to_an_element_of_it()
    {
        var pages = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/", "/zh/"]);
        var broken = new List<string>();
        var fragments = new List<(string From, string Path, string Fragment)>();
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;
            var answer = await app.GetAsync(path);
            pages[path] = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "";
            if (answer.StatusCode != HttpStatusCode.OK)
                broken.Add(path);
            foreach (Match link in Link().Matches(pages[path]))
            {
                var address = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#');
                var target = address[0].Length == 0 ? path : address[0];
                if (address.Length > 1)
                    fragments.Add((path, target, address[1]));
                if (!target.StartsWith("/openapi", StringComparison.Ordinal))
                    waiting.Enqueue(target);
            }
        }

        broken.Should().BeEmpty();
        pages.Count.Should().BeGreaterThan(300);
        fragments.Where(each => each.Fragment is not ("main" or "") && !pages[each.Path].Contains($"id=\"{each.Fragment}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/measures/drug-imports/", HttpStatusCode.OK)]
    [InlineData("/zh", HttpStatusCode.OK)]
    [InlineData("/?goods=oil&flow=nonsense&mode=&city=", HttpStatusCode.OK)]
    [InlineData("/?query=battery", HttpStatusCode.BadRequest)]
    [InlineData("/?goods=a&goods=b", HttpStatusCode.BadRequest)]
    [InlineData("/measures/no-such-measure", HttpStatusCode.NotFound)]
    [InlineData("/?utm_source=mail&fbclid=1&goods=oil", HttpStatusCode.OK)]
    [InlineData("/cities/Ningbo", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/zh/nothing", HttpStatusCode.NotFound)]
    public async Task Page_says_whether_there_is_something_at_its_address(string path, HttpStatusCode status)
    {
        var answer = await app.GetAsync(path);

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    [Theory]
    [InlineData("/topics", "/measures")]
    [InlineData("/zh/topics", "/zh/measures")]
    [InlineData("/agencies", "/sources")]
    [InlineData("/cities/in-2025", "/cities")]
    [InlineData("/zh/cities/NINGBO", "/zh/cities/ningbo")]
    public async Task Page_at_another_address_is_led_to(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.AbsolutePath.Should().Be(address);

    [Theory]
    [InlineData("/?goods=power+banks&flow=export", "href=\"/zh/?goods=power%20banks&amp;flow=export\"")]
    [InlineData("/zh/?goods=power+banks&flow=export", "href=\"/?goods=power%20banks&amp;flow=export\"")]
    public async Task Other_language_keeps_the_question(string path, string link) => (await TextAsync(path)).Should().Contain(link);

    [Theory]
    [InlineData("/?goods=Suzhou", "is a pilot city of 2026; not of 2024–2025; not known of 2018–2023")]
    [InlineData("/?city=Wuhan", "is a pilot city of 2026; not of 2024–2025; not known of 2018–2023")]
    [InlineData("/?goods=%E9%84%AD%E5%B7%9E", "is a pilot city of 2025–2026 (2026: an inference); not of 2024")]
    [InlineData("/zh/?goods=%E5%B9%BF%E4%B8%9C", "是省级行政区，试点城市有")]
    [InlineData("/?goods=lithium+batteries+FOB+Ningbo", "is a pilot city of 2023–2026")]
    public async Task Place_in_the_question_is_told_by_edition(string path, string told) =>
        (await TextAsync(path)).Should().Contain(told).And.ContainAny("The document ties no measure to a city", "文件未把任何措施限定于某个城市");

    [Fact]
    public async Task Answer_says_that_the_campaign_is_over_and_what_is_known_of_each_measure() =>
        (await TextAsync("/answer?goods=power+banks")).Should().Contain("The campaign is over").And.Contain("Taken as replicated nationwide").And.Contain("Goods or words: power banks");

    [Theory]
    [InlineData("/measures/lithium-battery-exports")]
    [InlineData("/sources")]
    [InlineData("/zh/sources")]
    [InlineData("/zh/cities/ningbo")]
    public async Task Facts_are_called_by_plain_names(string path) =>
        (await TextAsync(path)).Should().NotContainAny("FollowUps.On", "StatusConfidence", ">BodyCount", ">Stated.", "Name.English", ">DivisionCode");

    [Fact]
    public async Task Edition_before_which_nothing_is_known_says_so_once() =>
        Unknown().Count(await TextAsync("/cities/in-2024")).Should().BeLessThan(2);

    [Theory]
    [InlineData("/measures/drug-import", "/measures/drug-imports")]
    [InlineData("/city/ningbo", "/cities/ningbo")]
    [InlineData("/document2", "/document")]
    [InlineData("/zh/measures/lithium", "/zh/measures/lithium-battery-exports")]
    public async Task Page_that_is_not_there_names_what_was_probably_meant(string path, string suggested) =>
        (await TextOfAsync(await app.GetAsync(path))).Should().Contain($"<li><a href=\"{suggested}\">");

    [Fact]
    public async Task Question_that_is_linked_has_its_answer_in_the_page()
    {
        var html = await TextAsync("/?goods=lithium+batteries&flow=export&mode=air&city=Ningbo");

        html.Should().Contain("value=\"lithium batteries\"").And.Contain("<option value=\"export\" selected>");
        html.IndexOf("id=\"answer\"", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("/measures/lithium-battery-exports", StringComparison.Ordinal));
        html.Should().Contain("<mark>lithium battery</mark>");
    }

    [Fact]
    public async Task First_lines_say_what_it_is_that_it_is_over_and_what_still_applies()
    {
        var html = await TextAsync("/");

        html.Should().Contain("29 measures").And.Contain("The campaign is over").And.Contain("about 5 months from 24 April 2025; no source states an end day").And.Contain("25 of the 29 measures").And.Contain("At least 12 of the other 16 belong to them too; it is not known which");
    }

    [Theory]
    [InlineData("/?goods=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("/?%3Cscript%3E=1")]
    [InlineData("/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task What_is_asked_is_shown_as_text_only(string path) =>
        (await TextOfAsync(await app.GetAsync(path))).Should().NotContain("<img").And.NotContain("<script>alert").And.NotContain("“<script>");

    [Fact]
    public async Task Document_is_in_the_page_as_printed_with_every_quotation_marked()
    {
        var html = await TextAsync("/document");

        var text = WebUtility.HtmlDecode(Tag().Replace(Sup().Replace(html[html.IndexOf("<article", StringComparison.Ordinal)..html.IndexOf("</article", StringComparison.Ordinal)], ""), ""));
        Letters(text).Should().Be(Letters(Catalogue.Sources[0].Text!));
        foreach (var measure in Catalogue.Measures)
            html.Should().Contain($"id=\"measure-{measure.Id}\"").And.Contain($"href=\"/measures/{measure.Id}\"");
    }

    [Fact]
    public async Task Outcomes_show_source_reliability_and_confidence_apart_and_the_unknown_ones()
    {
        var html = await TextAsync("/outcomes");

        H1().Count(html).Should().Be(1);
        foreach (var measure in Catalogue.Measures)
            html.Should().Contain($"href=\"/measures/{measure.Id}\"");
        Unknown().Count(html).Should().Be(Catalogue.Measures.Count(static measure => measure.FollowUps.Count == 0));
        html.Should().Contain("Confidence</th>").And.Contain("Reliability</th>").And.Contain("Who names or reports it</th>").And.Contain("Who counts it as replicated</th>").And.Contain("href=\"/api/outcomes.csv\"");
    }

    [Theory]
    [InlineData("/measures/drug-imports", "At least 12 of these 25 are among the 16 measures", "12 if all 5 that are probably named are meant, more if not")]
    [InlineData("/zh/measures/drug-imports", "至少有12项在未被点名的16项措施之中", "则恰为12项，否则更多")]
    [InlineData("/zh/", "明确点名8项，另有5项可能被点名", "其余16项中至少还有12项")]
    [InlineData("/outcomes", "surely name 8 of them and probably 5 more", "the status of the other 13 is not known")]
    [InlineData("/zh/outcomes", "明确点名8项，另有5项可能被点名", "12项完全没有报道")]
    [InlineData("/zh/sources", "未被选中的是哪4项", "12项完全没有报道")]
    public async Task How_many_of_those_to_be_replicated_are_not_named_is_said_as_a_lower_bound(string path, string bound, string explained) =>
        (await TextAsync(path)).Should().Contain(bound).And.Contain(explained);

    [Theory]
    [InlineData("/outcomes", "publisher not known", "Weak")]
    [InlineData("/zh/outcomes", "发布者不详", "弱")]
    public async Task Outcome_of_which_only_a_weak_source_names_the_measure_shows_it_beside_who_counts_it(string path, string publisher, string grade)
    {
        var html = await TextAsync(path);
        var row = html[html.IndexOf("/measures/agricultural-exports", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];

        row.Should().Contain("new-omni.com").And.Contain(publisher).And.Contain($">{grade}<").And.Contain("10100.com").And.ContainAny("an inference", "推断");
    }

    [Theory]
    [InlineData("/sources", "publisher not known", "not dated", "津商岸服〔2025〕4号", "Read in a reprint")]
    [InlineData("/zh/sources", "发布者不详", "未注明日期", "津商岸服〔2025〕4号", "所读为10100.com的转载件")]
    public async Task Source_says_what_of_it_is_not_known_its_number_its_note_and_whose_its_title_is(string path, params string[] said)
    {
        var html = await TextAsync(path);

        html.Should().ContainAll(said);
        html.Should().ContainAny("Title: ours.", "题名：本站所拟。");
        Regex.Count(html, said[1]).Should().BeGreaterThanOrEqualTo(EditionHistory.BuiltIn.Sources.Count(static source => source.IssuedOn is null));
    }

    [Fact]
    public async Task Sentence_of_ours_on_the_end_stands_apart_from_the_words_of_the_source()
    {
        var html = await TextAsync("/zh/sources");
        var row = html[html.IndexOf("id=\"fact-Ends\"", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];

        row.Should().Contain("data-label=\"本站表述\">自2025年4月24日起约五个月，现已结束").And.Contain("data-label=\"来源文字（英文译本）\"><a href=\"/zh/document#fact-Ends\"><q lang=\"en\">will run for 5 months</q>");
    }

    [Fact]
    public async Task Figures_of_the_editions_that_are_derived_or_disputed_are_marked_where_they_stand()
    {
        var html = await TextAsync("/zh/editions");

        html.Should().Contain("截至2023年共有83项（推算）措施，其中到2026年3月16日时56项（推算）已在全国复制推广").And.Contain("来源不一致").And.Contain("与此不一致").And.Contain("牵头部门");
        Regex.Count(html, "与此不一致").Should().Be(1, "only of 2021 a source disagrees");
        (await TextAsync("/editions")).Should().Contain("83 (derived) measures in all; 56 (derived) of them had been replicated nationwide by 16 March 2026");
    }

    [Fact]
    public async Task Day_of_the_event_is_told_apart_from_the_day_of_the_source() =>
        (await TextAsync("/measures/lcl-inspect-before-loading")).Should().Contain("25 August 2025").And.Contain("the source is dated 16 December 2025");

    [Theory]
    [InlineData("/zh/measures/e-authentication-recognition", "探索 <q lang=\"en\">explore</q>")]
    [InlineData("/zh/measures/multimodal-transport", "多式联运，未写明具体方式")]
    [InlineData("/zh/measures/bonded-oil-storage-integration", "中文标题采用该来源的用语，而非文件原文")]
    [InlineData("/zh/measures/drug-imports", "简短标题为本站所拟")]
    [InlineData("/zh/", "?goods=%E9%94%82%E7%94%B5%E6%B1%A0")]
    public async Task Chinese_page_says_in_chinese_what_can_be_ours(string path, string said) => (await TextAsync(path)).Should().Contain(said);

    [Fact]
    public async Task Citation_has_the_address_of_the_translation_and_says_what_is_inferred()
    {
        (await TextAsync("/zh/measures/lithium-battery-exports")).Should().Contain("https://cceeccic.org/628057222.html (措施序号1").And.Contain("译文网页的日期").And.Contain("（推断）。依据：");
    }

    [Theory]
    [InlineData("/measures/air-silk-road", "<p><strong>Taken as replicated nationwide, confidence medium</strong> (an inference)</p>")]
    [InlineData("/zh/measures/air-silk-road", "<p><strong>视为已在全国复制推广，把握程度：中</strong>（推断）</p>")]
    [InlineData("/measures/one-declaration-dual-reporting", "<p><strong>Put into practice</strong></p>")]
    [InlineData("/measures", "Taken as replicated nationwide, confidence medium</span>")]
    [InlineData("/outcomes", "Taken as replicated nationwide, confidence medium (an inference)</td>")]
    [InlineData("/zh/outcomes", "视为已在全国复制推广，把握程度：中（推断）</td>")]
    public async Task Status_has_the_same_words_on_every_page(string path, string said) => (await TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/cities", "25 cities, all of them named. Of those named, 20 stayed from 2024 and 5 joined.")]
    [InlineData("/cities/in-2026", "45 cities. 38 of them are known by name; no source that was found names the other 7.")]
    [InlineData("/zh/cities", "共25个城市，全部列名。")]
    public async Task Cities_are_counted_in_short_sentences(string path, string said) => (await TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/outcomes", "25 Cross border Trade Facilitation Measures Promoted Nationwide</a> (publisher not known, 15 January 2026).")]
    [InlineData("/zh/outcomes", "（发布者不详，2026年1月15日）。")]
    [InlineData("/editions", "Derived from: ")]
    [InlineData("/zh/editions", "推算自：")]
    public async Task What_a_source_lacks_and_what_is_derived_is_said_where_it_stands(string path, string said) => (await TextAsync(path)).Should().Contain(said);

    [Fact]
    public async Task Every_fact_has_a_name_in_chinese()
    {
        var facts = (await app.JsonAsync("/api/facts")).AsArray().Select(static fact => fact!["fact"]!.GetValue<string>()).Distinct();

        facts.Where(static fact => Terms.Fact(Language.Chinese, fact).All(char.IsAscii)).Should().BeEmpty();
    }

    [Fact]
    public async Task Cities_of_2026_say_who_joined_who_stayed_and_how_many_are_not_named()
    {
        var html = await TextAsync("/cities/in-2026");

        Regex.Count(html, "<span class=\"state joined\">").Should().Be(13);
        Regex.Count(html, "<span class=\"state\">").Should().Be(25);
        html.Should().Contain("7 not named");
    }

    [Theory]
    [InlineData("/?city=Yantian", "&#x27;Yantian&#x27; was read as Shenzhen. <a href=\"/cities/shenzhen\">Shenzhen</a> is a pilot city of")]
    [InlineData("/?city=PVG", "&#x27;PVG&#x27; was read as Shanghai. <a href=\"/cities/shanghai\">Shanghai</a> is a pilot city of 2023–2026")]
    [InlineData("/?city=330200", "&#x27;330200&#x27; was read as Ningbo. ")]
    [InlineData("/zh/?city=%E7%9B%90%E7%94%B0", "“盐田”读作深圳。<a href=\"/zh/cities/shenzhen\">深圳</a>是试点城市的年份")]
    [InlineData("/?city=Zhoushan", "<li>Zhoushan is not a pilot city of 2024–2025; not known of 2018–2023, 2026.")]
    [InlineData("/cities/ningbo", "Ningbo is a pilot city of 2023–2026 (2026: an inference); not known of 2018–2022.")]
    public async Task City_is_told_in_one_way_after_what_was_read_as_it(string path, string told) =>
        (await TextAsync(path)).Should().Contain(told).And.NotContain("pilot city of edition");

    [Theory]
    [InlineData("/?city=Ningbo")]
    [InlineData("/?city=ningbo")]
    [InlineData("/zh/?city=%E5%AE%81%E6%B3%A2%E5%B8%82")]
    [InlineData("/?city=Beilun,+Ningbo")]
    public async Task City_that_is_asked_by_its_name_is_not_said_to_be_read(string path) =>
        (await TextAsync(path)).Should().NotContainAny("was read as", "读作");

    [Theory]
    [InlineData("/?goods=machine+tools&flow=export&destination=Poland", "&#x27;Poland&#x27; was read as a place outside the Chinese mainland. No measure names it.")]
    [InlineData("/?goods=cars&flow=import&destination=Hamburg", "&#x27;Hamburg&#x27; was read as Germany, outside the Chinese mainland.")]
    [InlineData("/?goods=tea&destination=IN", "&#x27;IN&#x27; was read as a place outside the Chinese mainland.")]
    [InlineData("/?goods=vegetables&flow=export&destination=HKG", "&#x27;HKG&#x27; was read as a place outside the Chinese mainland.</li>")]
    [InlineData("/zh/?goods=tea&destination=%E6%B3%A2%E5%85%B0", "“波兰”读作境外地点，没有措施写明该地点。")]
    [InlineData("/?goods=tea&destination=the+world", "No place was recognised in &#x27;the world&#x27;.")]
    [InlineData("/?flow=export&destination=Germany+via+Ningbo", "was read as Germany, outside the Chinese mainland.")]
    public async Task Place_abroad_is_said_to_be_read_or_not(string path, string told) => (await TextAsync(path)).Should().Contain(told);

    [Theory]
    [InlineData("/?goods=tea&city=Rotterdam", "/?goods=tea&amp;destination=Rotterdam")]
    [InlineData("/?goods=tea&city=Hong+Kong", "/?goods=tea&amp;destination=Hong%20Kong")]
    [InlineData("/?goods=tea&city=NLRTM", "/?goods=tea&amp;destination=NLRTM")]
    [InlineData("/?goods=tea&destination=Ningbo", "/?goods=tea&amp;city=Ningbo")]
    [InlineData("/zh/?goods=tea&flow=export&destination=Ningbo", "/zh/?goods=tea&amp;flow=export&amp;city=Ningbo")]
    public async Task Place_in_the_wrong_field_is_said_to_belong_into_the_other_with_a_link_that_asks_so(string path, string link) =>
        (await TextAsync(path)).Should().ContainAny("It belongs in the field", "请填入").And.Contain($"<a class=\"again\" href=\"{link}\">");

    [Fact]
    public async Task Place_in_the_wrong_field_is_not_moved_where_the_other_is_taken() =>
        (await TextAsync("/?city=Rotterdam&destination=Germany")).Should().Contain("It belongs in the field").And.NotContain("class=\"again\"");

    [Theory]
    [InlineData("/?goods=tea&city=Nignbo", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;city=Ningbo\">Ningbo</a>?")]
    [InlineData("/?goods=tea&flow=exprt", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;flow=export\">Export</a>?")]
    [InlineData("/?goods=tea&mode=raill", "did you mean <a class=\"again\" href=\"/?goods=tea&amp;mode=rail\">Rail</a>?")]
    [InlineData("/zh/?city=Nignbo", "是否指<a class=\"again\" href=\"/zh/?city=%E5%AE%81%E6%B3%A2\">宁波</a>？")]
    public async Task What_was_probably_meant_is_a_link_that_asks_again(string path, string link) => (await TextAsync(path)).Should().Contain(link);

    [Theory]
    [InlineData("/?goods=tea&flow=exprt", "&#x27;exprt&#x27; was not recognised as a flow and was left out")]
    [InlineData("/?goods=tea&mode=ship", "&#x27;ship&#x27; was not recognised as a mode of transport and was left out")]
    public async Task Flow_or_mode_that_is_not_recognised_is_no_choice_and_is_said_in_one_style(string path, string said)
    {
        var html = await TextAsync(path);

        html.Should().Contain(said).And.NotContain("<option value=\"exprt\"").And.NotContain("<option value=\"ship\"").And.NotContain(" selected>");
    }

    [Fact]
    public async Task Flow_in_other_words_is_the_choice_that_it_means() =>
        (await TextAsync("/?flow=%E5%87%BA%E5%8F%A3")).Should().Contain("<option value=\"export\" selected>").And.NotContain("<option value=\"出口\"");

    [Theory]
    [InlineData("/?goods=&flow=&mode=&city=&destination=&trait=", "/")]
    [InlineData("/zh/?goods=&flow=", "/zh/")]
    [InlineData("/?goods=tea&flow=&mode=&trait=AEO,+LCL", "/?goods=tea&trait=AEO&trait=LCL")]
    public async Task Form_that_is_sent_without_scripts_has_a_clean_address(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.PathAndQuery.Should().Be(address);

    [Fact]
    public async Task Chinese_answer_has_a_chinese_title_and_says_which_words_are_those_of_the_translation()
    {
        var html = await TextAsync("/zh/?goods=%E9%94%82%E7%94%B5%E6%B1%A0&flow=export&mode=air&city=%E5%AE%81%E6%B3%A2");

        html.Should().Contain("<title>锂电池，出口，航空，宁波 · 2025年").And.Contain("data-title=\"锂电池，出口，航空，宁波 · 2025年");
        html.Should().Contain("写明出口（英文译本：“<span lang=\"en\">exports</span>”）").And.Contain("写明航空（英文译本：“<span lang=\"en\">air transport</span>”）");
    }

    [Fact]
    public async Task Traditional_letters_have_the_same_answer_below_the_question()
    {
        var simplified = await TextAsync("/zh/answer?goods=%E9%94%82%E7%94%B5%E6%B1%A0");
        var traditional = await TextAsync("/zh/answer?goods=%E9%8B%B0%E9%9B%BB%E6%B1%A0");

        traditional.Should().Contain("其他内容中的词语").And.Be(simplified.Replace("锂电池 · ", "鋰電池 · ", StringComparison.Ordinal).Replace("：锂电池<", "：鋰電池<", StringComparison.Ordinal).Replace("%E9%94%82%E7%94%B5%E6%B1%A0", "%E9%8B%B0%E9%9B%BB%E6%B1%A0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/?goods=laptops&mode=air&flow=export", true)]
    [InlineData("/?goods=cars&flow=import&city=Tianjin", false)]
    public async Task May_is_explained_where_a_measure_may_concern_the_shipment(string path, bool isExplained) =>
        (await TextAsync(path)).Contains("“May”: ", StringComparison.Ordinal).Should().Be(isExplained);

    [Theory]
    [InlineData("/?goods=power+banks")]
    [InlineData("/measures")]
    [InlineData("/measures/lithium-battery-exports")]
    [InlineData("/tasks/policy-support")]
    [InlineData("/topics/lithium-batteries")]
    [InlineData("/outcomes")]
    public async Task Tag_that_is_an_inference_is_explained_on_its_page(string path) =>
        (await TextAsync(path)).Should().Contain("Taken as replicated nationwide").And.Contain("“Taken as replicated” is an inference");

    [Theory]
    [InlineData("/cities", "cities-2025", "/api/history/editions/2025/cities", 25)]
    [InlineData("/cities/in-2024", "cities-2024", "/api/history/editions/2024/cities", 20)]
    [InlineData("/cities/in-2026", "cities-2026", "/api/history/editions/2026/cities", 38)]
    [InlineData("/outcomes", "statuses", "/api/statuses", 29)]
    [InlineData("/measures", "measures", "/api/measures", 29)]
    public async Task Table_to_take_is_the_one_on_the_page(string path, string name, string json, int rows)
    {
        var html = await TextAsync(path);

        html.Should().Contain($"<a href=\"/api/{name}.csv\" download>CSV</a> · <a href=\"{json}\">JSON</a>");
        (await TextAsync($"/api/{name}.csv")).Trim().Split("\r\n").Should().HaveCount(rows + 1);
        (await app.JsonAsync(json)).AsArray().Should().HaveCount(rows);
        (await TextAsync("/data")).Should().Contain($"href=\"/api/{name}.csv\"").And.Contain($"href=\"{json}\"");
    }

    [Fact]
    public async Task Cities_of_an_edition_say_who_joined_where_that_is_known()
    {
        (await app.JsonAsync("/api/history/editions/2026/cities")).AsArray().Count(static city => city!["change"]!.GetValue<string>() == "joined").Should().Be(13);
        (await app.JsonAsync("/api/history/editions/2024/cities")).AsArray().Should().OnlyContain(static city => city!["change"] == null);
    }

    [Fact]
    public async Task First_paragraph_on_outcomes_names_the_sources_of_its_number_with_their_days()
    {
        var first = FirstLead().Match(await TextAsync("/outcomes")).Value;

        foreach (var fact in EditionHistory.BuiltIn.Editions[Catalogue.Edition.Id].Cite().Where(static citation => citation.Fact == nameof(KnownEdition.ReplicatedMeasures)))
        {
            var source = EditionHistory.BuiltIn.Sources[fact.SourceId!.Value];
            first.Should().Contain($"href=\"{source.Url!.OriginalString}\"").And.Contain(source.IssuedOn!.Value.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("/outcomes")]
    [InlineData("/editions")]
    [InlineData("/sources")]
    [InlineData("/measures")]
    [InlineData("/zh/reference")]
    public async Task Long_page_begins_with_its_sections(string path) => (await TextAsync(path)).Should().Contain("<nav class=\"contents\"");

    [Theory]
    [InlineData("/citys/ningbo", "/cities/ningbo")]
    [InlineData("/zh/citys/ningbo", "/zh/cities/ningbo")]
    [InlineData("/measures/drug-import", "/measures/drug-imports")]
    [InlineData("/cities/wuhn", "/cities/wuhan")]
    public async Task Suggestions_are_each_there_once_with_the_nearest_first(string path, string first)
    {
        var suggested = Suggestion().Matches(await TextOfAsync(await app.GetAsync(path))).Select(static match => match.Groups[1].Value).ToList();

        suggested.Should().OnlyHaveUniqueItems().And.HaveElementAt(0, first);
    }

    [Fact]
    public async Task Year_without_cities_is_answered_with_the_years_that_have_some() =>
        (await TextOfAsync(await app.GetAsync("/cities/in-1999"))).Should().ContainAll("/cities/in-2024", "/cities/in-2026");

    [Fact]
    public async Task Language_is_the_addresss_and_what_a_browser_prefers_only_a_hint()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/measures"));
        request.Headers.AcceptLanguage.ParseAdd("zh-CN,zh;q=0.9");

        var answer = await app.Client.SendAsync(request);

        (await TextOfAsync(answer)).Should().Contain("<html lang=\"en\">").And.Contain("class=\"language hinted\" href=\"/zh/measures\"");
        answer.Headers.Vary.Should().Contain("Accept-Language");
        (await TextAsync("/measures")).Should().NotContain("hinted\"");
    }

    [Theory]
    [InlineData("/zh/document")]
    [InlineData("/zh/measures/drug-imports")]
    [InlineData("/zh/sources")]
    public async Task Chinese_pages_say_that_the_original_is_not_here(string path) =>
        (await TextAsync(path)).Should().Contain("未收录中文原文");

    [Fact]
    public async Task Data_is_described_for_machines()
    {
        var html = await TextAsync("/data");
        var json = html[html.IndexOf("ld+json\">", StringComparison.Ordinal)..];

        var dataset = JsonNode.Parse(json[(json.IndexOf('>', StringComparison.Ordinal) + 1)..json.IndexOf("</script>", StringComparison.Ordinal)])!;

        dataset["@type"]!.GetValue<string>().Should().Be("Dataset");
        dataset["version"]!.GetValue<string>().Should().Be(Catalogue.DataVersion);
        dataset["distribution"]!.AsArray().Should().HaveCount(26);
        html.Should().Contain($"data version {Catalogue.DataVersion}, retrieved ");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/api/measures/nope")]
    [InlineData("/atlas.js")]
    public async Task Nothing_may_come_from_elsewhere(string path)
    {
        var answer = await app.GetAsync(path);

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self';").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    private Task<string> TextAsync(string path) => app.Client.GetStringAsync(AtlasApp.At(path));

    private static Task<string> TextOfAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("<h1")]
    private static partial Regex H1();

    [GeneratedRegex("""<a [^>]*href="(/[^"]*|#[^"]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<sup.*?</sup>")]
    private static partial Regex Sup();

    [GeneratedRegex("<li><a href=\"([^\"]*)\">")]
    private static partial Regex Suggestion();

    [GeneratedRegex("<p class=\"lead\">.*?</p>")]
    private static partial Regex FirstLead();

    [GeneratedRegex("<tr class=\"unknown\">")]
    private static partial Regex Unknown();
}
