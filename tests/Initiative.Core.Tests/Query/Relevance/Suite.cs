using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core.Tests.Query.Relevance;

/// <summary>The two files of the suite; README.md says what their members mean.</summary>
internal static class Suite
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    internal static IReadOnlyList<AskedQuery> Queries { get; } = Read<AskedQuery>("queries.json");

    internal static IReadOnlyList<AskedShipment> Shipments { get; } = Read<AskedShipment>("shipments.json");

    private static T[] Read<T>(string file)
    {
        using var stream = typeof(Suite).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<T[]>(stream, Options)!;
    }
}

internal abstract record Asked
{
    public required string Group { get; init; }

    public required string Asks { get; init; }

    public required string[] Must { get; init; }

    public string[] Should { get; init; } = [];

    public string[] MustNot { get; init; } = [];
}

internal sealed record AskedQuery : Asked
{
    public required string Query { get; init; }

    public string[] Anywhere { get; init; } = [];

    public bool Nothing { get; init; }
}

internal sealed record AskedShipment : Asked
{
    public required Shipment Shipment { get; init; }

    public string? PilotCity { get; init; }

    public string[] General { get; init; } = [];
}
