using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Initiative.Core.Tests;

/// <summary>What a user can see of an object: its public properties, base class first, each class in the order of its source.</summary>
internal static class PublicSurface
{
    internal static IReadOnlyList<Type> ExportedTypes { get; } = typeof(InitiativeCatalogue).Assembly.GetExportedTypes();

    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.GetIndexParameters().Length == 0)
        .OrderBy(static property => Depth(property.DeclaringType!))
        .ThenBy(static property => property.MetadataToken);

    /// <summary>Whether a value says all about itself by its text.</summary>
    internal static bool IsScalar(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateOnly) || type == typeof(Uri) || IsId(type);

    internal static bool IsId(Type type) => type.IsValueType && type.Assembly == typeof(InitiativeCatalogue).Assembly && type.Name.EndsWith("Id", StringComparison.Ordinal);

    internal static string TextOf(object scalar) => scalar switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => scalar.ToString()!,
    };

    /// <summary>Every object that can be reached from one by public properties and list elements, each once, with the shortest way to it.</summary>
    internal static IEnumerable<(string Path, object Value)> Reach(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<(string Path, object Value)>();
        open.Enqueue((root.GetType().Name, root));
        while (open.TryDequeue(out var current))
        {
            if (!current.Value.GetType().IsValueType && !seen.Add(current.Value))
                continue;
            yield return current;
            foreach (var part in PartsOf(current.Value))
            {
                if (part.Value is not null)
                    open.Enqueue((current.Path + part.Name, part.Value));
            }
        }
    }

    /// <summary>Where two objects differ, as far as a user can see; none if nowhere.</summary>
    internal static IEnumerable<string> Differences(object left, object right)
    {
        var seen = new HashSet<(object, object)>(PairComparer.Instance);
        var open = new Queue<(string Path, object? Left, object? Right)>();
        open.Enqueue((left.GetType().Name, left, right));
        while (open.TryDequeue(out var pair))
        {
            if (pair.Left is null || pair.Right is null || pair.Left.GetType() != pair.Right.GetType())
            {
                if (pair.Left is not null || pair.Right is not null)
                    yield return $"{pair.Path}: {pair.Left ?? "null"} / {pair.Right ?? "null"}";
                continue;
            }
            var (a, b) = (pair.Left, pair.Right);
            if (!a.GetType().IsValueType && !seen.Add((a, b)))
                continue;
            if (TextOf(a) != TextOf(b))
                yield return $"{pair.Path}: {TextOf(a)} / {TextOf(b)}";
            var (partsOfA, partsOfB) = (PartsOf(a).ToList(), PartsOf(b).ToList());
            if (partsOfA.Count != partsOfB.Count)
                yield return $"{pair.Path}: one has {partsOfA.Count} parts, the other {partsOfB.Count}";
            foreach (var (x, y) in partsOfA.Zip(partsOfB))
                open.Enqueue((pair.Path + x.Name, x.Value, y.Value));
        }
    }

    private static IEnumerable<(string Name, object? Value)> PartsOf(object value)
    {
        if (IsScalar(value.GetType()))
            yield break;
        foreach (var property in PropertiesOf(value.GetType()))
            yield return ("." + property.Name, property.GetValue(value));
        if (value is IEnumerable elements)
        {
            var index = 0;
            foreach (var element in elements)
                yield return (string.Create(CultureInfo.InvariantCulture, $"[{index++}]"), element);
        }
    }

    private static int Depth(Type type) => type.BaseType is null ? 0 : 1 + Depth(type.BaseType);

    private sealed class PairComparer : IEqualityComparer<(object, object)>
    {
        internal static readonly PairComparer Instance = new();

        public bool Equals((object, object) x, (object, object) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((object, object) pair) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
