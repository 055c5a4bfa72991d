using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The numbers that the document states, whatever it goes on to list. A number that it does not state is null.</summary>
public sealed class StatedCounts
{
    internal StatedCounts(CitedFacts facts, Row row)
    {
        Tasks = facts.Number("Stated.Tasks", row.ObjectOrNull());
        Measures = facts.Number("Stated.Measures", row.ObjectOrNull());
        ParticipatingAgencies = facts.Number("Stated.ParticipatingAgencies", row.ObjectOrNull());
        Cities = facts.Number("Stated.Cities", row.ObjectOrNull());
    }

    /// <summary>The stated number of key tasks, or null where none is stated.</summary>
    public int? Tasks { get; }

    /// <summary>The stated number of measures, or null where none is stated.</summary>
    public int? Measures { get; }

    /// <summary>The stated number of departments and agencies beside the lead, or null where none is stated.</summary>
    public int? ParticipatingAgencies { get; }

    /// <summary>The stated number of pilot cities, or null where none is stated.</summary>
    public int? Cities { get; }

    /// <summary>The numbers that are stated, in one line, as <c>5 tasks, 29 measures, 20 agencies beside the lead, 25 cities</c>.</summary>
    public override string ToString()
    {
        var stated = new List<string>();
        Add(Tasks, "tasks");
        Add(Measures, "measures");
        Add(ParticipatingAgencies, "agencies beside the lead");
        Add(Cities, "cities");
        return stated.Count == 0 ? "no numbers are stated" : string.Join(", ", stated);

        void Add(int? number, string what)
        {
            if (number is not null)
                stated.Add(Invariant($"{number} {what}"));
        }
    }
}
