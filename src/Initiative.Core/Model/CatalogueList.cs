using System.Collections;
using System.Diagnostics;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A list that nobody can change, enumerated by <c>foreach</c> without allocating.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <remarks>The order is fixed and is stated by the member that returns the list. Safe for use by any number of threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class CatalogueList<T> : IReadOnlyList<T>
{
    private const int LongestShown = 80;

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private protected readonly T[] Items;

    /// <param name="items">Handed over: the caller keeps no reference.</param>
    internal CatalogueList(T[] items) => Items = items;

    /// <summary>Makes a list of what another sequence holds now. Serialisers that fill lists need it; elsewhere write <c>["a", "b"]</c>.</summary>
    /// <param name="items">The elements, in order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public CatalogueList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = [.. items];
    }

    /// <summary>The number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>The element at a zero-based position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            var items = Items;
            if ((uint)index >= (uint)items.Length)
                ThrowIndex(index, items.Length);
            return items[index];
        }
    }

    /// <summary>Enumerates the elements in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(Items);

    /// <summary>The number of elements and the first few, as <c>5 KeyTask: Policy support (policy-support), …</c>.</summary>
    public override string ToString()
    {
        const int MostShown = 3;
        var shown = "";
        // A delegate over T would keep the attributes of T in native programs, and with them the converters of JSON.
        for (var i = 0; i < Items.Length && i < MostShown; i++)
            shown += (i == 0 ? ": " : ", ") + Excerpt.Of(Items[i]?.ToString(), LongestShown);
        return Invariant($"{Items.Length} {typeof(T).Name}{shown}{(Items.Length > MostShown ? ", …" : "")}");
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    private static void ThrowIndex(int index, int count) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, Invariant($"The list has {count} elements, numbered from 0."));

    /// <summary>Enumerates a <see cref="CatalogueList{T}"/>. There is nothing to dispose of, so that <c>foreach</c> is a plain loop; <c>default</c> enumerates nothing.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;
        private T _current;

        internal Enumerator(T[] items)
        {
            _items = items;
            _current = default!;
        }

        /// <summary>The element at which the enumeration stands. Meaningful only after <see cref="MoveNext"/> returned true.</summary>
        public readonly T Current => _current;

        /// <summary>Advances to the next element.</summary>
        /// <returns>False when there are no more.</returns>
        public bool MoveNext()
        {
            // In this form the compiler makes the same loop of it as of an array: a pointer that moves, and no check.
            var next = _next;
            // The items of a default enumerator are null.
            if (_items is not { } items || next >= items.Length)
                return false;
            _current = items[next];
            _next = next + 1;
            return true;
        }
    }
}
