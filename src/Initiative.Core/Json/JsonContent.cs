using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>The content of a catalogue that was read from JSON and found valid.</summary>
internal sealed class JsonContent : CatalogueContent
{
    private JsonRow? _root;

    private JsonContent(JsonRow root)
        : base(EditionId.Of(root["edition"].Row!["id"].Text!), root["dataVersion"].Text) => _root = root;

    /// <summary>Builds the whole catalogue at once, so that no row is kept.</summary>
    internal static InitiativeCatalogue Build(JsonRow root)
    {
        var content = new JsonContent(root);
        var catalogue = new InitiativeCatalogue(content);
        catalogue.BuildAll();
        content._root = null;
        return catalogue;
    }

    internal override Row Open(CataloguePart part) => part switch
    {
        CataloguePart.MeasureFollowUps => Apart("measures", "followUps"),
        CataloguePart.TopicCodes => Apart("topics", "codes"),
        CataloguePart.CityCodes => Apart("cities", "codes"),
        _ => _root!.From(JsonNamingPolicy.CamelCase.ConvertName(part.ToString())),
    };

    /// <summary>The values of one field of every entity of a list, as a list.</summary>
    private JsonRow Apart(string list, string field)
    {
        Cell[] values = [.. _root!.RowsOf(list).Select(entity => entity[field])];
        return new JsonRow(null, [new Cell { Value = new JsonRow(null, values, 0) }], 0);
    }
}
