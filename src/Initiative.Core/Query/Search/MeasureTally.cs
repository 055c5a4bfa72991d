namespace Initiative.Core;

/// <summary>Counts for each measure how many items of a question it answers. Reused from one question to the next on a thread.</summary>
internal sealed class MeasureTally
{
    [ThreadStatic]
    private static MeasureTally? _spare;

    private Entry[] _entries = new Entry[32];
    private int[] _touched = new int[32];

    internal int Count;

    /// <summary>The last item that any measure answers, or -1.</summary>
    internal int LastItem = -1;

    internal static MeasureTally Rent(int measures)
    {
        var tally = _spare ?? new MeasureTally();
        _spare = null;
        if (tally._entries.Length < measures)
            tally._entries = new Entry[measures];
        return tally;
    }

    internal void Return()
    {
        for (var i = 0; i < Count; i++)
            _entries[_touched[i]] = default;
        (Count, LastItem) = (0, -1);
        _spare = this;
    }

    /// <summary>The measure that was touched at a position.</summary>
    internal int MeasureAt(int position) => _touched[position];

    internal ref Entry this[int measure] => ref _entries[measure];

    /// <summary>Notes that a measure answers an item; of several answers to one item, the best counts.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="item">The item.</param>
    /// <param name="weight">How well it answers.</param>
    /// <param name="carries">How far the item can stand alone.</param>
    /// <param name="isSure">Whether the measure surely has what the item names.</param>
    /// <param name="isTopic">Whether the item names one of the measure's topics.</param>
    /// <param name="isCircumstance">Whether that topic is neither goods nor general.</param>
    /// <param name="isSubject">Whether it is what a question is about, such as an instrument or a practice, and no place or actor.</param>
    internal void Add(int measure, int item, float weight, float carries, bool isSure, bool isTopic = false, bool isCircumstance = false, bool isSubject = false)
    {
        ref var entry = ref Touch(measure);
        LastItem = item;
        entry.HasTopic |= isTopic;
        entry.HasCircumstance |= isCircumstance;
        entry.HasSubject |= isSubject;
        if (entry.LastItem != item + 1)
        {
            (entry.LastItem, entry.LastWeight, entry.LastCarries, entry.IsLastSure) = (item + 1, 0, 0, false);
            entry.Hits++;
        }
        if (isSure && !entry.IsLastSure)
        {
            entry.IsLastSure = true;
            entry.Sure++;
        }
        if (weight > entry.LastWeight)
        {
            entry.Weight += weight - entry.LastWeight;
            entry.LastWeight = weight;
        }
        if (carries > entry.LastCarries)
        {
            entry.Carriers += carries - entry.LastCarries;
            entry.LastCarries = carries;
        }
    }

    /// <summary>Notes that an item hints at a measure, which answers nothing by itself.</summary>
    internal void AddHint(int measure, int item, float weight, float carries)
    {
        ref var entry = ref Touch(measure);
        if (entry.LastItem == item + 1)
        {
            entry.Carriers += Math.Max(0, carries - entry.LastCarries);
            entry.LastCarries = Math.Max(carries, entry.LastCarries);
            return;
        }
        (entry.LastItem, entry.LastWeight, entry.LastCarries, entry.IsLastSure) = (item + 1, weight, carries, false);
        entry.Hits++;
        entry.Hints++;
        entry.Weight += weight;
        entry.Carriers += carries;
    }

    /// <summary>Adds a little for a word that is not asked for.</summary>
    internal void AddBonus(int measure, float weight)
    {
        if (_entries[measure].Hits > 0)
            _entries[measure].Weight += weight;
    }

    private ref Entry Touch(int measure)
    {
        ref var entry = ref _entries[measure];
        if (entry.Hits == 0)
        {
            if (Count == _touched.Length)
                Array.Resize(ref _touched, 2 * Count);
            _touched[Count++] = measure;
        }
        return ref entry;
    }

    internal struct Entry
    {
        internal int Hits;
        internal int Sure;

        /// <summary>How many items only hint at it.</summary>
        internal int Hints;
        internal bool IsLastSure;
        internal bool HasTopic;
        internal bool HasCircumstance;

        /// <summary>Whether a topic is named that a question is about: an instrument or a practice, or whatever has a long name.</summary>
        internal bool HasSubject;
        internal int LastItem;
        internal float Weight;
        internal float Carriers;
        internal float LastWeight;
        internal float LastCarries;
    }
}
