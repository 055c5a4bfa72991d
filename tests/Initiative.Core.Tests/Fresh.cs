using System.Reflection;

namespace Initiative.Core.Tests;

/// <summary>Catalogues of the built-in edition of which nothing has been built yet, unlike those that other tests have used.</summary>
internal static class Fresh
{
    internal static InitiativeCatalogue Catalogue() => new(BakedContent());

    internal static CatalogueContent BakedContent()
    {
        var type = typeof(Edition2025).GetNestedType("Content", BindingFlags.NonPublic)
            ?? throw new InvalidOperationException("Edition2025 has no nested type Content: the baked code has another shape than these tests know.");
        return (CatalogueContent)Activator.CreateInstance(type, nonPublic: true)!;
    }
}

/// <summary>The content of the built-in edition, writing down which kinds are built from it.</summary>
internal sealed class RecordingContent() : CatalogueContent(Edition2025.Catalogue.EditionId, Edition2025.Catalogue.DataVersion)
{
    private readonly CatalogueContent _baked = Fresh.BakedContent();

    internal List<string> Built { get; } = [];

    internal override Edition CreateEdition(InitiativeCatalogue catalogue) => Record("Edition", _baked.CreateEdition(catalogue));

    internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) => Record("Sources", _baked.CreateSources(catalogue));

    internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) => Record("Standards", _baked.CreateStandards(catalogue));

    internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) => Record("Tasks", _baked.CreateTasks(catalogue));

    internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) => Record("Measures", _baked.CreateMeasures(catalogue));

    internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) => Record("Agencies", _baked.CreateAgencies(catalogue));

    internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) => Record("Divisions", _baked.CreateDivisions(catalogue));

    internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) => Record("Cities", _baked.CreateCities(catalogue));

    internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) => Record("Topics", _baked.CreateTopics(catalogue));

    internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue) => Record("FollowUps", _baked.CreateFollowUps(catalogue));

    private T Record<T>(string kind, T built)
    {
        Built.Add(kind);
        return built;
    }
}

/// <summary>A catalogue of one document with any text, for quotations of any words.</summary>
internal sealed class OneDocument(string text) : CatalogueContent(new("one-document"), null)
{
    internal static Quotation Quote(string text, params int[] spans) => new(new InitiativeCatalogue(new OneDocument(text)), 0, spans);

    internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) => [new(catalogue, 0, new("the-document"), text: text)];

    internal override Edition CreateEdition(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) => throw new NotSupportedException();

    internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) => throw new NotSupportedException();
}
