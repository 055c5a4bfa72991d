using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Reads the fields of a shipment from a JSON object. It can be used again and again.</summary>
internal sealed class ShipmentJson
{
    private readonly bool[] _isGiven = new bool[ShipmentFields.Names.Length];

    /// <summary>The texts that were read, in the order of <see cref="ShipmentFields.Names"/>; those before a problem are there, too.</summary>
    public string[] Values { get; } = new string[ShipmentFields.Names.Length];

    /// <returns>What is wrong with the line, or null.</returns>
    public string? TryRead(ReadOnlySpan<byte> line)
    {
        Array.Fill(Values, "");
        Array.Clear(_isGiven);
        if (line.StartsWith("\uFEFF"u8))
            line = line[3..];
        if (line.Trim(" \t\r"u8).IsEmpty)
            return "the line is empty";
        if (!Utf8.IsValid(line))
            return "the line is not UTF-8";
        // No line is nested more deeply than it is long.
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = LineReader.LongestLine });
        try
        {
            return TryRead(ref json);
        }
        catch (JsonException invalid)
        {
            return $"the line is not JSON, from byte {invalid.BytePositionInLine + 1} on";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no text has.
            return "a text has an escape that is no character";
        }
    }

    private string? TryRead(ref Utf8JsonReader json)
    {
        json.Read();
        var problem = json.TokenType == JsonTokenType.StartObject ? null : "the line is not a JSON object";
        while (problem is null && json.Read() && json.TokenType != JsonTokenType.EndObject)
            problem = ReadMember(ref json);
        if (problem is null && !_isGiven.AsSpan().Contains(true))
            problem = $"the object has no member: it can have {string.Join(", ", ShipmentFields.Names)}";
        // What follows must be JSON, too, and a second value is not.
        while (json.Read())
        {
        }
        return problem;
    }

    private string? ReadMember(ref Utf8JsonReader json)
    {
        var name = json.GetString()!;
        var field = ShipmentFields.IndexOf(name);
        if (field < 0)
            return $"\"{CleanText.Excerpt(name)}\" is not known: the members can be {string.Join(", ", ShipmentFields.Names)}";
        if (_isGiven[field])
            return $"\"{ShipmentFields.Names[field]}\" is there twice";
        _isGiven[field] = true;
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray && ShipmentFields.IsList(field))
            return ReadList(ref json, field);
        if (json.TokenType is JsonTokenType.String)
            Values[field] = json.GetString()!;
        else if (json.TokenType is JsonTokenType.Number && field == 0)
            Values[field] = Encoding.UTF8.GetString(json.ValueSpan);
        else if (json.TokenType is not JsonTokenType.Null)
            return $"\"{ShipmentFields.Names[field]}\" is not a text{(ShipmentFields.IsList(field) ? " or a list of texts" : "")}";
        return null;
    }

    private string? ReadList(ref Utf8JsonReader json, int field)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.String)
                return $"an element of \"{ShipmentFields.Names[field]}\" is not a text";
            texts.Add(json.GetString()!);
        }
        Values[field] = string.Join(';', texts);
        return null;
    }
}
