using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Reads JSON value by value. A value of the wrong type is reported and skipped, so that everything after it is checked too.</summary>
internal ref struct JsonCursor
{
    private readonly ProblemLog _problems;
    private readonly NameTable _names = new();
    private Utf8JsonReader _json;

    internal JsonCursor(ReadOnlySpan<byte> input, int maxDepth, ProblemLog problems)
    {
        _json = new Utf8JsonReader(input, new JsonReaderOptions { MaxDepth = maxDepth });
        _problems = problems;
    }

    internal readonly int Offset => (int)_json.TokenStartIndex;

    /// <summary>How many objects and arrays are open.</summary>
    internal readonly int Depth => _json.CurrentDepth + (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    internal readonly long BytesConsumed => _json.BytesConsumed;

    /// <summary>Moves to the next token; false at the end of the input.</summary>
    internal bool Read() => _json.Read();

    /// <summary>An object being read: which members have been seen.</summary>
    internal struct ObjectState
    {
        internal Kind Kind;
        internal int Offset;
        internal int Seen;
        internal int Last;
        internal bool IsOpen;
    }

    /// <summary>Enters the object at which the cursor stands; one that is no object is reported and looks empty.</summary>
    internal ObjectState Enter(Kind kind)
    {
        var isObject = Expect(JsonTokenType.StartObject);
        return new ObjectState { Kind = kind, Offset = Offset, Last = -1, IsOpen = isObject };
    }

    /// <summary>Moves to the value of the next known member and gives the index of its field; -1 at the end of the object.</summary>
    internal int Next(ref ObjectState state)
    {
        while (state.IsOpen)
        {
            _json.Read();
            if (_json.TokenType == JsonTokenType.EndObject)
            {
                state.IsOpen = false;
                ReportMissing(state);
                break;
            }
            var offset = Offset;
            var index = state.Kind.IndexOf(ref _json, (state.Last + 1) % state.Kind.Fields.Length);
            if (index < 0)
            {
                ReportUnknown(state.Kind);
                _json.Skip();
                continue;
            }
            state.Last = index;
            if ((state.Seen & (1 << index)) != 0)
            {
                _problems.Add(CatalogueProblemCode.DuplicateMember, offset, $"'{state.Kind.Fields[index].Name}' occurs twice in this {state.Kind.Name}: keep one.");
                _json.Skip();
                continue;
            }
            state.Seen |= 1 << index;
            _json.Read();
            return index;
        }
        return -1;
    }

    /// <summary>Enters the object at which the cursor stands, whose member names are data.</summary>
    internal bool EnterMap() => Expect(JsonTokenType.StartObject);

    /// <summary>Moves to the value of the next member of a map; false at the end.</summary>
    internal bool NextEntry(out string key, out int offset)
    {
        _json.Read();
        offset = Offset;
        var hasEntry = _json.TokenType == JsonTokenType.PropertyName;
        key = hasEntry ? KeyText() : "";
        return hasEntry && _json.Read();
    }

    internal bool EnterArray() => Expect(JsonTokenType.StartArray);

    /// <summary>Moves to the next element; false at the end of the array.</summary>
    internal bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>A string that is not empty.</summary>
    internal string? Text() => Text(null);

    /// <summary>A string that is not empty and is probably equal to an earlier one.</summary>
    internal string? Name() => Text(_names);

    private string? Text(NameTable? names)
    {
        var offset = Offset;
        if (!Expect(JsonTokenType.String))
            return null;
        try
        {
            var text = names is null ? _json.GetString()! : names.Read(ref _json);
            if (text.Length > 0)
                return text;
            _problems.Add(CatalogueProblemCode.InvalidValue, offset, "The string is empty: write a value or leave the member out.");
        }
        catch (InvalidOperationException)
        {
            ReportLoneSurrogate(offset);
        }
        return null;
    }

    private string KeyText()
    {
        try
        {
            return _names.Read(ref _json);
        }
        catch (InvalidOperationException)
        {
            return JsonText.Of(ref _json);
        }
    }

    /// <summary>Words of a document, left where they are; null where there is no proper string.</summary>
    internal RawWords? Words()
    {
        var offset = Offset;
        if (!Expect(JsonTokenType.String))
            return null;
        var length = _json.ValueSpan.Length;
        if (length == 0)
        {
            _problems.Add(CatalogueProblemCode.InvalidValue, offset, "The words are empty: quote at least one character.");
            return null;
        }
        if (_json.ValueIsEscaped && _json.ValueSpan.IndexOf("\\u"u8) >= 0)
        {
            try
            {
                _json.GetString();
            }
            catch (InvalidOperationException)
            {
                ReportLoneSurrogate(offset);
                return null;
            }
        }
        return new RawWords(offset, length);
    }

    internal int? Integer(int min, int max)
    {
        var offset = Offset;
        if (!Expect(JsonTokenType.Number))
            return null;
        if (_json.TryGetInt32(out var value) && value >= min && value <= max)
            return value;
        var isOtherwiseWritten = _json.TryGetDouble(out var number) && number >= min && number <= max && double.IsInteger(number);
        _problems.Add(
            CatalogueProblemCode.InvalidValue,
            offset,
            isOtherwiseWritten ? Invariant($"Write the number without a point and an exponent: {number}.") : Invariant($"The number must be whole, from {min} to {max}."));
        return null;
    }

    /// <summary>A number that is at most so far from 0; 0 where there is none, which is reported.</summary>
    internal double Number(int most)
    {
        var offset = Offset;
        if (!Expect(JsonTokenType.Number))
            return 0;
        if (_json.TryGetDouble(out var value) && Math.Abs(value) <= most)
            return value;
        _problems.Add(CatalogueProblemCode.InvalidValue, offset, Invariant($"The number must be from {-most} to {most}."));
        return 0;
    }

    /// <summary>A flag. Any other token is reported and read as true, which causes no follow-on problem.</summary>
    internal bool Flag() => _json.TokenType == JsonTokenType.True || !Expect(JsonTokenType.False);

    /// <summary>Whether the current token is of a type. If not, that is reported and the value is passed over.</summary>
    private bool Expect(JsonTokenType type)
    {
        if (_json.TokenType == type)
            return true;
        _problems.Add(CatalogueProblemCode.WrongType, Offset, Invariant($"Expected {Describe(type)}, found {Describe(_json.TokenType)}."));
        _json.Skip();
        return false;
    }

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private readonly void ReportLoneSurrogate(int offset) =>
        _problems.Add(CatalogueProblemCode.InvalidValue, offset, "The string escapes half of a surrogate pair: write the character itself.");

    private void ReportUnknown(Kind kind)
    {
        var name = JsonText.NameOf(ref _json);
        var names = Array.ConvertAll(kind.Fields, static field => field.Name);
        var nearest = _problems.Suggest(name, names);
        var advice = nearest is null ? $"Its members are {string.Join(", ", names)}." : $"Did you mean '{nearest}'?";
        _problems.Add(CatalogueProblemCode.UnknownMember, Offset, $"'{name}' is not a member of this {kind.Name}. {advice}");
    }

    private readonly void ReportMissing(in ObjectState state)
    {
        var fields = state.Kind.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!fields[i].IsOptional && (state.Seen & (1 << i)) == 0)
                _problems.Add(CatalogueProblemCode.MissingMember, state.Offset, $"This {state.Kind.Name} lacks '{fields[i].Name}': add it.");
        }
    }
}
