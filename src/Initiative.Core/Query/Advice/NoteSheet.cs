namespace Initiative.Core;

/// <summary>Collects the notes of one advice; every sentence is one of those here.</summary>
internal sealed class NoteSheet(InitiativeCatalogue catalogue)
{
    private const int LongestQuoted = 60;
    private const int MostNotes = 100;

    private readonly List<AdviceNote> _notes = [];

    internal AdviceNote[] ToArray() => [.. _notes];

    internal void AddPilotCity(string words, PilotCity city, string? part) => Add(AdviceNoteKind.PilotCity, ShipmentInput.City, words, part is null
        ? $"{city.Name.English} is a pilot city of edition {catalogue.EditionId.Value}."
        : $"Took {Quote(part)} as part of {city.Name.English}, which is a pilot city of edition {catalogue.EditionId.Value}.");

    internal void AddOtherCity(string words, string name) => Add(AdviceNoteKind.OtherPlace, ShipmentInput.City, words,
        $"{Quote(words)} was read as {name}, which is none of the pilot cities of edition {catalogue.EditionId.Value}.");

    internal void AddAmbiguousCity(string words, string first, string second) => Add(AdviceNoteKind.Ambiguous, ShipmentInput.City, words,
        $"{Quote(words)} names {first} and {second}; no city was taken.");

    internal void AddCustomsDistrict(string words) => Add(AdviceNoteKind.CodeRefused, ShipmentInput.City, words,
        $"{Quote(words)} has the form of a customs district, which may cover several cities; name the city.");

    internal void AddRegistration(string words) => Add(AdviceNoteKind.Possible, ShipmentInput.City, words,
        $"{Quote(words)} was read as the registration number of a firm; the city is where the firm is registered.");

    internal void AddUnknownCity(string words, string? nearest) => Add(AdviceNoteKind.NotRecognised, ShipmentInput.City, words, nearest is null
        ? $"{Quote(words)} was not recognised as a city."
        : $"{Quote(words)} was not recognised as a city; did you mean {nearest}?");

    internal void AddNotRecognised(ShipmentInput input, ReadOnlySpan<char> words) => Add(AdviceNoteKind.NotRecognised, input, Excerpt.Of(words, LongestQuoted),
        $"{Quote(words)} was not recognised.");

    internal void AddNoMeasure(ShipmentInput input, string words, string label) => Add(AdviceNoteKind.NoMeasure, input, words,
        $"{Quote(words)} was read as {label}; no measure of edition {catalogue.EditionId.Value} names them.");

    internal void AddLookAlike(ShipmentInput input, string words) => Add(AdviceNoteKind.LookAlike, input, words,
        $"{Quote(words)} is only part of the name of other goods and was not counted.");

    internal void AddPossible(ShipmentInput input, string words, string label) => Add(AdviceNoteKind.Possible, input, words,
        $"{Quote(words)} may mean {label}; measures about them may concern the shipment.");

    internal void AddNegated(ShipmentInput input, string words) => Add(AdviceNoteKind.Negated, input, words,
        $"{Quote(words)} is excluded by the words beside it and was not counted.");

    internal void AddCorrected(ShipmentInput input, string words, string word) => Add(AdviceNoteKind.Corrected, input, words,
        $"{Quote(words)} was read as '{word}'.");

    internal void AddDisagreement(ShipmentInput input, string words, string with) => Add(AdviceNoteKind.Disagreement, input, words,
        $"{Quote(words)} and {with} do not agree; check which is right.");

    internal void AddRefused(ShipmentInput input, string words, string problem) => Add(AdviceNoteKind.CodeRefused, input, words,
        $"{Quote(words)} was not read: {problem}.");

    internal void AddUnknownCode(ShipmentInput input, string words, string list) => Add(AdviceNoteKind.NotRecognised, input, words,
        $"{Quote(words)} leads to no topic of edition {catalogue.EditionId.Value} ({list}).");

    internal static string Quote(ReadOnlySpan<char> text) => $"'{Excerpt.Of(text.Trim(), LongestQuoted)}'";

    private void Add(AdviceNoteKind kind, ShipmentInput input, string words, string sentence)
    {
        if (_notes.Count == MostNotes)
            return;
        foreach (var note in _notes)
        {
            if (note.ToString() == sentence && note.Input == input)
                return;
        }
        _notes.Add(new AdviceNote(kind, input, Excerpt.Of(words, LongestQuoted), sentence));
    }
}
