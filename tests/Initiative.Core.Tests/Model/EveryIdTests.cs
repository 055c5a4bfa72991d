using System.Reflection;

namespace Initiative.Core.Tests.Model;

public class EveryIdTests
{
    /// <summary>AutoMapper calls such a constructor for any text: before this held, it made an id of "nonsense text".</summary>
    [Fact]
    public void No_id_has_a_constructor_of_one_value_that_a_mapper_would_call_unchecked()
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        PublicSurface.ExportedTypes.Where(PublicSurface.IsId).SelectMany(static id => id.GetConstructors(Any)).Should().OnlyContain(static constructor => constructor.GetParameters().Length == 2);
        PublicSurface.ExportedTypes.Where(PublicSurface.IsId).SelectMany(static id => id.GetMethods()).Should().NotContain(static method => method.Name == "op_Implicit" || method.Name == "op_Explicit");
    }

    [Fact]
    public void The_message_about_an_empty_text_says_what_to_do() =>
        new Action(() => TopicId.Parse("")).Should().Throw<FormatException>()
            .WithMessage("'' is not the id of a topic: leave it out, or write null, where there is none; an id has 1 to 64 characters*");

    [Fact]
    public void Every_kind_of_id_is_tested()
    {
        var tested = typeof(EveryIdTests).Assembly.GetTypes()
            .Where(static type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(IdTests<>))
            .Select(static type => type.BaseType!.GenericTypeArguments[0]);

        tested.Should().BeEquivalentTo(PublicSurface.ExportedTypes.Where(PublicSurface.IsId), "a new kind of id is added to IdTests.cs").And.HaveCount(7);
    }
}
