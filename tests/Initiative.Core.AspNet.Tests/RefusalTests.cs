using System.Net;
using System.Text;

namespace Initiative.Core.AspNet.Tests;

/// <summary>What a client can send to an endpoint that takes a shipment, a query, an enum or an id: a good request is answered, a bad one is 400, and nothing is 500.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.StartAsync(useContext: false);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("""{"traits":null}""")]
    [InlineData("""{"traits":[]}""")]
    [InlineData("""{"flow":"export","mode":"sea, rail","traits":["AEO"]}""")]
    [InlineData("""{"flow":"Export","goods":null}""")]
    [InlineData("{}")]
    public async Task Shipment_that_says_little_is_answered(string body)
    {
        foreach (var path in new[] { "/advise", "/mvc/advise" })
            (await PostAsync(path, body)).Status.Should().Be(HttpStatusCode.OK, "{0} is a shipment for {1}", body, path);
    }

    [Theory]
    [InlineData("""{"flow":77}""", "flow")]
    [InlineData("""{"flow":1}""", "flow")]
    [InlineData("""{"flow":"1"}""", "flow")]
    [InlineData("""{"flow":null}""", "flow")]
    [InlineData("""{"flow":"sideways"}""", "flow")]
    [InlineData("""{"flow":{"x":1}}""", "flow")]
    [InlineData("""{"mode":99}""", "mode")]
    [InlineData("""{"mode":"air, 99"}""", "mode")]
    [InlineData("""{"traits":[null]}""", "traits")]
    [InlineData("""{"traits":["AEO",null]}""", "traits")]
    [InlineData("""{"traits":[1]}""", "traits")]
    [InlineData("""{"traits":"AEO"}""", "traits")]
    [InlineData("""{"traits":{}}""", "traits")]
    [InlineData("""{"goodz":"tea"}""", "goodz")]
    [InlineData("""{"goods":5}""", "goods")]
    [InlineData("""{"goods":"\ud800"}""", "goods")]
    [InlineData("""{"traits":["\ud800"]}""", "traits")]
    public async Task Shipment_with_a_bad_member_is_a_bad_request_that_names_it(string body, string member)
    {
        foreach (var path in new[] { "/advise", "/mvc/advise" })
        {
            var (status, answer) = await PostAsync(path, body);
            status.Should().Be(HttpStatusCode.BadRequest, "{0} is no shipment for {1}", body, path);
            answer.Should().Contain($"$.{member}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{")]
    public async Task Body_that_is_no_object_is_a_bad_request(string body)
    {
        foreach (var path in new[] { "/advise", "/mvc/advise", "/find", "/mvc/find" })
            (await PostAsync(path, body)).Status.Should().Be(HttpStatusCode.BadRequest, "'{0}' is nothing for {1}", body, path);
    }

    [Theory]
    [InlineData("""{"flow":99}""", "flow")]
    [InlineData("""{"followUp":"2"}""", "followUp")]
    [InlineData("""{"task":"No Id"}""", "task")]
    [InlineData("""{"topic":7}""", "topic")]
    public async Task Query_with_a_bad_member_is_a_bad_request_that_names_it(string body, string member)
    {
        foreach (var path in new[] { "/find", "/mvc/find" })
        {
            var (status, answer) = await PostAsync(path, body);
            status.Should().Be(HttpStatusCode.BadRequest, "{0} is no query for {1}", body, path);
            answer.Should().Contain($"$.{member}");
        }
    }

    [Theory]
    [InlineData("/places", """{"latitude":91,"longitude":0}""", HttpStatusCode.BadRequest)]
    [InlineData("/places", """{"latitude":30}""", HttpStatusCode.BadRequest)]
    [InlineData("/places", """{"latitude":30,"longitude":120}""", HttpStatusCode.OK)]
    [InlineData("/spans", """{"start":-1,"length":1}""", HttpStatusCode.BadRequest)]
    [InlineData("/spans", """{"start":1,"length":1}""", HttpStatusCode.OK)]
    public async Task Span_or_location_is_read_or_a_bad_request(string path, string body, HttpStatusCode status) =>
        (await PostAsync(path, body)).Status.Should().Be(status);

    [Theory]
    [InlineData("/mvc/find?flow=export", HttpStatusCode.OK)]
    [InlineData("/mvc/find?flow=import,export&followUp=replicated-nationwide&task=policy-support", HttpStatusCode.OK)]
    [InlineData("/mvc/find?flow=99", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/find?flow=1", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/find?mode=sideways", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/find?topic=No%20Id", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/flows/export", HttpStatusCode.OK)]
    [InlineData("/mvc/flows/2", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/follow-ups?kind=replicated-nationwide", HttpStatusCode.OK)]
    [InlineData("/mvc/follow-ups?kind=2", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/measures/drug-imports", HttpStatusCode.OK)]
    [InlineData("/mvc/measures/no-such-measure", HttpStatusCode.NotFound)]
    [InlineData("/mvc/measures/No%20Id", HttpStatusCode.BadRequest)]
    [InlineData("/find?flow=export", HttpStatusCode.OK)]
    [InlineData("/find?flow=99", HttpStatusCode.BadRequest)]
    [InlineData("/find?flow=1", HttpStatusCode.BadRequest)]
    [InlineData("/find?followUp=replicated-nationwide", HttpStatusCode.OK)]
    [InlineData("/selection?mode=Air", HttpStatusCode.OK)]
    [InlineData("/find?followUp=ReplicatedNationwide", HttpStatusCode.OK)]
    [InlineData("/mvc/follow-ups?kind=ReplicatedNationwide", HttpStatusCode.OK)]
    [InlineData("/find?followUp=sideways", HttpStatusCode.BadRequest)]
    [InlineData("/find?topic=No%20Id", HttpStatusCode.BadRequest)]
    [InlineData("/flows/export", HttpStatusCode.OK)]
    [InlineData("/flows/2", HttpStatusCode.BadRequest)]
    public async Task Names_bind_from_queries_and_routes_and_numbers_are_refused(string path, HttpStatusCode status) =>
        (await _app.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.Should().Be(status);

    [Theory]
    [InlineData("?flow=export&goods=lithium%20batteries", "lithium-battery-exports")]
    [InlineData("?flow=export&traits=AEO&traits=LCL", "lcl-inspect-before-loading")]
    [InlineData("?commodityCodes=850760&flow=export", "lithium-battery-exports")]
    public async Task Shipment_binds_from_a_query_string_by_the_recipe(string query, string measure)
    {
        foreach (var path in new[] { "/advise", "/mvc/advise" })
            (await _app.GetAsync(path + query)).AsArray().Select(static id => id!.GetValue<string>()).Should().Contain(measure, path);
    }

    [Theory]
    [InlineData("/advise", "")]
    [InlineData("/find", "")]
    [InlineData("/find-by-recipe", "/mvc")]
    [InlineData("/advise", "/mvc")]
    public async Task Number_or_unknown_name_in_a_query_string_is_a_bad_request(string path, string prefix)
    {
        foreach (var query in new[] { "?flow=99", "?flow=1", "?mode=sideways" })
            (await _app.Client.GetAsync(new Uri(prefix + path + query, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest, query);
        (await _app.Client.GetAsync(new Uri(prefix + path, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    // Should this fail one day, MVC has learned to set lists as a whole, and the trap is none any more.
    [Fact]
    public async Task Shipment_with_a_list_in_a_query_string_or_form_fails_and_the_recipe_binds_it()
    {
        using var form = new FormUrlEncodedContent([new("flow", "export"), new("traits", "AEO"), new("traits", "LCL")]);
        var query = () => _app.Client.GetAsync(new Uri("/mvc/shipment?flow=export&traits=LCL", UriKind.Relative));
        var post = () => _app.Client.PostAsync(new Uri("/mvc/form", UriKind.Relative), form);

        await query.Should().ThrowAsync<NullReferenceException>();
        await post.Should().ThrowAsync<NullReferenceException>();
        using var recipe = await _app.Client.PostAsync(new Uri("/mvc/form-by-recipe", UriKind.Relative), form);
        (await recipe.Content.ReadAsStringAsync()).Should().Contain("\"lcl-inspect-before-loading\"");
    }

    // Minimal APIs require members that are not nullable: the recipe has them nullable.
    [Fact]
    public async Task Query_as_parameters_of_minimal_apis_is_refused_unless_every_enum_is_given()
    {
        var answer = await _app.Client.GetAsync(new Uri("/ask-by-query?Flow=Export", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Be("Required parameter \"TransportModes Mode\" was not provided from query string.");
    }

    [Theory]
    [InlineData("/measures/%20")]
    [InlineData("/topics?topic=")]
    [InlineData("/topics?topic=food&city=")]
    [InlineData("/mvc/measures/%20")]
    [InlineData("/mvc/flows/%20")]
    [InlineData("/mvc/follow-ups?kind=")]
    public async Task Empty_text_is_no_id_and_no_name(string path) =>
        (await _app.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("""{"measure":"","city":null,"topics":[],"counts":{}}""", "$.measure")]
    [InlineData("""{"measure":"food","city":"","topics":[],"counts":{}}""", "$.city")]
    [InlineData("""{"measure":"food","city":null,"topics":[""],"counts":{}}""", "$.topics[0]")]
    [InlineData("""{"measure":"food","city":null,"topics":[],"counts":{"":1}}""", "$.counts")]
    public async Task Empty_text_in_a_body_is_no_id_and_the_answer_says_what_to_do(string body, string place)
    {
        var (status, answer) = await PostAsync("/notes", body);

        status.Should().Be(HttpStatusCode.BadRequest);
        answer.Should().StartWith(place).And.Contain("leave it out, or write null, where there is none");
    }

    private async Task<(HttpStatusCode Status, string Answer)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _app.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
