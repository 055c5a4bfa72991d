using System.Text.Json.Serialization;

namespace Initiative.Core;

// Apart from the rest, because the data compiler is built without the baked history while its shape changes.
public sealed partial class PilotCity
{
    /// <summary>The editions in which the city is known to have taken part, by id; at least its own. Of editions that do not name all their cities, nothing follows.</summary>
    /// <remarks>The others are those of <see cref="EditionHistory.Known"/>, where <see cref="EditionHistory.Cities"/> has the sources; nothing else of a catalogue needs it.</remarks>
    [JsonIgnore]
    public CatalogueList<EditionId> KnownEditions => EditionHistory.Known.EditionsOf(this);
}
