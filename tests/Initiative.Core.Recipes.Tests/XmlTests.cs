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

    [Theory]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(InitiativeCatalogue))]
    public void Entities_are_refused_as_a_whole(Type type)
    {
        FluentActions.Invoking(() => new XmlSerializer(type)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new DataContractSerializer(type).WriteObject(Stream.Null, Edition2025.Catalogue)).Should().Throw<InvalidDataContractException>();
    }
}
