using System.Text;

namespace Initiative.Core;

/// <summary>One row of the baked vocabulary, decoded when it is asked for.</summary>
internal readonly ref struct VocabularyRow
{
    internal const byte Closed = 1;
    internal const byte Battery = 2;
    internal const byte ModeShift = 4;

    private readonly ReadOnlySpan<byte> _bytes;

    internal VocabularyRow(int row) => _bytes = BakedVocabulary.Rows[BakedVocabulary.RowStarts[row]..BakedVocabulary.RowStarts[row + 1]];

    /// <summary>Whether it is goods that an unknown word before them makes doubtful.</summary>
    internal bool IsClosed => (_bytes[0] & Closed) != 0;

    internal bool IsBattery => (_bytes[0] & Battery) != 0;

    internal TransportModes Mode => (TransportModes)(_bytes[0] >> ModeShift);

    internal int TopicCount => _bytes[1];

    internal int TopicAt(int index) => _bytes[2 + (2 * index)];

    internal TopicLevel LevelAt(int index) => (TopicLevel)_bytes[3 + (2 * index)];

    /// <summary>Whether it is certainly of a topic of which another row may be.</summary>
    internal bool IsOfTopicOf(VocabularyRow other)
    {
        for (var i = 0; i < TopicCount * other.TopicCount; i++)
        {
            var (mine, its) = (i / other.TopicCount, i % other.TopicCount);
            if (TopicAt(mine) == other.TopicAt(its) && LevelAt(mine) == TopicLevel.Certain && other.LevelAt(its) == TopicLevel.May)
                return true;
        }
        return false;
    }

    /// <summary>The code: an HS heading, an alpha-2 code, a division code.</summary>
    internal string Code => Encoding.UTF8.GetString(CodeBytes);

    /// <summary>What it is, in a few words of ours.</summary>
    internal LocalizedText Label
    {
        get
        {
            var english = _bytes[(3 + (2 * TopicCount) + CodeBytes.Length)..];
            var chinese = english[(1 + english[0])..];
            return new(Encoding.UTF8.GetString(english.Slice(1, english[0])), chinese[0] == 0 ? null : Encoding.UTF8.GetString(chinese.Slice(1, chinese[0])));
        }
    }

    internal ReadOnlySpan<byte> CodeBytes => _bytes.Slice(3 + (2 * TopicCount), _bytes[2 + (2 * TopicCount)]);
}
