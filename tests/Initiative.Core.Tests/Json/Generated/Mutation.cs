using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.Json.Generated;

/// <summary>Spoils JSON somewhere: as text, byte by byte, or as a tree, value by value.</summary>
internal static class Mutation
{
    private static readonly Gen<Func<byte[], byte[]>> Bytes = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte, Gen.Int[0, 5]).Select(Spoil);

    private static readonly Gen<Func<byte[], byte[]>> Tree = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[0, 7]).Select(Rearrange);

    internal static Gen<Func<byte[], byte[]>> Any { get; } = Gen.OneOf(Bytes, Tree);

    private static Func<byte[], byte[]> Spoil(int place, byte value, int how) => json =>
    {
        if (json.Length == 0)
            return [value];
        var at = place % json.Length;
        var end = Math.Min(json.Length, at + 1 + (value % 16));
        return how switch
        {
            0 => [.. json[..at], value, .. json[(at + 1)..]],
            1 => [.. json[..at], value, .. json[at..]],
            2 => [.. json[..at], .. json[end..]],
            3 => [.. json[..end], .. json[at..]],
            4 => json[..at],
            _ => [.. json[..at], (byte)(json[at] ^ (1 << (value % 8))), .. json[(at + 1)..]],
        };
    };

    private static Func<byte[], byte[]> Rearrange(int place, int other, int how) => json =>
    {
        try
        {
            return Rearrange(json, place, other, how);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            // An earlier mutation left nothing that could be taken for a tree.
            return json;
        }
    };

    private static byte[] Rearrange(byte[] json, int place, int other, int how)
    {
        var root = JsonNode.Parse(json) ?? new JsonObject();
        var nodes = Nodes(root).ToArray();
        if (nodes.Length == 0)
            return json;
        var (left, right) = (nodes[place % nodes.Length], nodes[other % nodes.Length]);
        switch (how)
        {
            case 0:
                Put(left, null);
                break;
            case 1 or 2:
                Put(left, right.DeepClone());
                break;
            case 3:
                Drop(left);
                break;
            case 4 when left.Parent is JsonObject members:
                Drop(left);
                members[right.GetPath()] = left;
                break;
            case 5 when left.Parent is JsonArray items:
                items.Add(left.DeepClone());
                break;
            case 6 when left.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                Put(left, left.GetValue<double>() + (other % 5) - 2);
                break;
            default:
                Put(left, new JsonArray(left.DeepClone()));
                break;
        }
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Nodes(child).Prepend(child));
    }

    private static void Put(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonArray items)
            items[node.GetElementIndex()] = value;
        else
            node.Parent!.AsObject()[node.GetPropertyName()] = value;
    }

    private static void Drop(JsonNode node)
    {
        if (node.Parent is JsonArray items)
            items.RemoveAt(node.GetElementIndex());
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
    }
}
