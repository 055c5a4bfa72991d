using System.Text.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>The members of vocabulary.json.</summary>
internal sealed class VocabularyFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public string About { get; init; } = "";

    public string[] GeneralTopics { get; init; } = [];

    public string[] BroadTopics { get; init; } = [];

    public required string ContainedBatteryTopic { get; init; }

    /// <summary>The topic of what goes by more than one mode of transport.</summary>
    public required string SeveralModesTopic { get; init; }

    public required Dictionary<string, string> CountryTopics { get; init; }

    public required NamedRow[] Goods { get; init; }

    public required NamedRow[] Topics { get; init; }

    /// <summary>Words that speak of a topic only beside another such word, by topic.</summary>
    public required Dictionary<string, string[]> Hints { get; init; }

    /// <summary>Words of customs and trade about which no measure speaks, such as tariffs.</summary>
    public required string[] OtherSubjects { get; init; }

    public required NamedRow[] Flows { get; init; }

    public required NamedRow[] Modes { get; init; }

    public required CityRow[] Cities { get; init; }

    public required string[] OtherCities { get; init; }

    /// <summary>Province-level divisions, each as its digits and letters of GB/T 2260 and its names.</summary>
    public required string[] Provinces { get; init; }

    public required string[] Countries { get; init; }

    public required string[] ForeignCities { get; init; }

    public required string[] Headings { get; init; }

    public required CodeRow[] Hs { get; init; }

    public required CodeRow[] Un { get; init; }

    public required CodeRow[] Handling { get; init; }

    public required CodeRow[] Supervision { get; init; }

    public required Dictionary<string, string[]> Words { get; init; }

    /// <summary>Ordinary words that are spelt right though they look like a slip in a word of trade.</summary>
    public required string[] RightWords { get; init; }

    public required string[] Fold { get; init; }

    internal static VocabularyFile Read(string path) => JsonSerializer.Deserialize<VocabularyFile>(File.ReadAllBytes(path), Options)!;

    /// <summary>Names that lead to topics, a flow or a mode.</summary>
    internal sealed class NamedRow
    {
        public string Class { get; init; } = "";

        public string Chinese { get; init; } = "";

        public string Hs { get; init; } = "";

        public string Flow { get; init; } = "";

        public string Mode { get; init; } = "";

        public Dictionary<string, string> Topics { get; init; } = [];

        public bool IsClosed { get; init; }

        public bool IsBattery { get; init; }

        public required string[] Names { get; init; }
    }

    /// <summary>What a pilot city is called beside its names in the edition.</summary>
    internal sealed class CityRow
    {
        public required string City { get; init; }

        public string[] Names { get; init; } = [];

        public string[] Parts { get; init; } = [];
    }

    /// <summary>A code that no topic of an edition has: it excludes a topic, or leads to none.</summary>
    internal sealed class CodeRow
    {
        public string Prefix { get; init; } = "";

        public string Number { get; init; } = "";

        public string Code { get; init; } = "";

        public string Topic { get; init; } = "";

        public string Level { get; init; } = "";

        public string Meaning { get; init; } = "";

        public string Chinese { get; init; } = "";
    }
}
