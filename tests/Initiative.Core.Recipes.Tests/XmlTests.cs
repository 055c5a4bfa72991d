using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace Initiative.Core.Recipes.Tests;

public sealed class XmlTests
{
    [Fact]
    public void XmlSerializer_writes_and_reads_the_slug()
    {
        var serializer = new XmlSerializer(typeof(Order));
        using var text = new StringWriter();
        serializer.Serialize(text, Order.Sample);

        text.ToString().Should().Contain("<Measure>lithium-battery-exports</Measure>");
        serializer.Deserialize(XmlReader.Create(new StringReader(text.ToString()))).Should().BeEquivalentTo(Order.Sample);
    }

    [Fact]
    public void XmlSerializer_refuses_text_that_is_no_id() =>
        FluentActions.Invoking(static () => new XmlSerializer(typeof(Order)).Deserialize(XmlReader.Create(new StringReader("<Order><Measure>X Y</Measure></Order>"))))
            .Should().Throw<InvalidOperationException>().WithInnerException<FormatException>().WithMessage("'X Y' is not the id of a measure*");

    [Fact]
    public void DataContractSerializer_writes_and_reads_the_slug()
    {
        var serializer = new DataContractSerializer(typeof(Order));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, Order.Sample);
        stream.Position = 0;

        serializer.ReadObject(stream).Should().BeEquivalentTo(Order.Sample);
    }

    [Fact]
    public void Spans_and_locations_are_written_and_read_back()
    {
        var place = new Place { Location = Edition2025.Cities.Ningbo.Location, Span = new TextSpan(3, 4) };
        var serializer = new XmlSerializer(typeof(Place));
        var contract = new DataContractSerializer(typeof(Place));
        using var text = new StringWriter();
        using var stream = new MemoryStream();
        serializer.Serialize(text, place);
        contract.WriteObject(stream, place);
        stream.Position = 0;

        serializer.Deserialize(XmlReader.Create(new StringReader(text.ToString()))).Should().Be(place);
        contract.ReadObject(stream).Should().Be(place);
    }

    [Theory]
    [InlineData("<Location><Latitude>91</Latitude><Longitude>0</Longitude></Location>", "A latitude is from -90 to 90 degrees.*")]
    [InlineData("<Location><Latitude>0</Latitude></Location>", "Latitude or Longitude is missing*")]
    [InlineData("<Location />", "Latitude or Longitude is missing*")]
    [InlineData("<Location>30,120</Location>", "Latitude or Longitude is missing*")]
    [InlineData("<Location><Latitude>0</Latitude><Latitude>0</Latitude></Location>", "'Latitude' is unknown or there twice*")]
    [InlineData("<Location><Latitude>north</Latitude><Longitude>0</Longitude></Location>", "*'north'*")]
    [InlineData("<Span><Start>-1</Start><Length>1</Length></Span>", "A span starts at 0 or later.*")]
    [InlineData("<Span><Start>1</Start><Length>2147483647</Length></Span>", "A span has a length from 0*")]
    [InlineData("<Span><Start>1</Start><End>2</End></Span>", "'End' is unknown or there twice*")]
    public void XmlSerializer_refuses_what_is_no_span_or_location(string xml, string message) =>
        FluentActions.Invoking(() => new XmlSerializer(typeof(Place)).Deserialize(XmlReader.Create(new StringReader($"<Place>{xml}</Place>"))))
            .Should().Throw<InvalidOperationException>().Which.InnerException!.Message.Should().Match(message);

    [Fact]
    public void Enums_have_the_names_of_Csharp()
    {
        using var text = new StringWriter();
        new XmlSerializer(typeof(FollowUpKind)).Serialize(text, FollowUpKind.ReplicatedNationwide);

        text.ToString().Should().Contain(">ReplicatedNationwide<");
        FluentActions.Invoking(() => new XmlSerializer(typeof(FollowUpKind)).Deserialize(XmlReader.Create(new StringReader(text.ToString().Replace("ReplicatedNationwide", "replicated-nationwide", StringComparison.Ordinal)))))
            .Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(typeof(SearchResult))]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(InitiativeCatalogue))]
    public void Entities_are_refused_as_a_whole(Type type)
    {
        FluentActions.Invoking(() => new XmlSerializer(type)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new DataContractSerializer(type).WriteObject(Stream.Null, type == typeof(SearchResult) ? Edition2025.Catalogue.Find("tea") : Edition2025.Catalogue)).Should().Throw<InvalidDataContractException>();
    }

    public sealed record Place
    {
        public GeoLocation Location { get; set; }

        public TextSpan Span { get; set; }
    }
}
