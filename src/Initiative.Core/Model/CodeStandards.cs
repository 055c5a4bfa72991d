using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The published lists from which a catalogue takes its codes and coordinates.</summary>
public sealed class CodeStandards
{
    internal CodeStandards(InitiativeCatalogue catalogue, Row row)
    {
        DivisionCodes = catalogue.Sources[row.Value()];
        IsoCodes = catalogue.Sources[row.Value()];
        Locations = catalogue.Sources[row.Value()];
    }

    /// <summary>The source of <see cref="PilotCity.DivisionCode"/>, <see cref="Division.Code"/> and the Chinese place names.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument DivisionCodes { get; }

    /// <summary>The id of <see cref="DivisionCodes"/>.</summary>
    public SourceDocumentId DivisionCodesId => DivisionCodes.Id;

    /// <summary>The source of <see cref="Division.IsoCode"/>.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument IsoCodes { get; }

    /// <summary>The id of <see cref="IsoCodes"/>.</summary>
    public SourceDocumentId IsoCodesId => IsoCodes.Id;

    /// <summary>The source of <see cref="PilotCity.Location"/>.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument Locations { get; }

    /// <summary>The id of <see cref="Locations"/>.</summary>
    public SourceDocumentId LocationsId => Locations.Id;

    /// <summary>The three sources in one line.</summary>
    public override string ToString() => Invariant($"{DivisionCodes}, {IsoCodes}, {Locations}");
}
