namespace Initiative.Core;

/// <summary>The published lists from which a catalogue takes its codes and coordinates.</summary>
public sealed class CodeStandards
{
    internal CodeStandards(SourceDocument divisionCodes, SourceDocument isoCodes, SourceDocument locations)
    {
        DivisionCodes = divisionCodes;
        IsoCodes = isoCodes;
        Locations = locations;
    }

    /// <summary>The source of <see cref="PilotCity.DivisionCode"/>, <see cref="Division.Code"/> and the Chinese place names.</summary>
    public SourceDocument DivisionCodes { get; }

    /// <summary>The source of <see cref="Division.IsoCode"/>.</summary>
    public SourceDocument IsoCodes { get; }

    /// <summary>The source of <see cref="PilotCity.Location"/>.</summary>
    public SourceDocument Locations { get; }

    /// <summary>The three sources in one line.</summary>
    public override string ToString() => $"{DivisionCodes}, {IsoCodes}, {Locations}";
}
