using System.Text;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Turns ascending offsets in JSON into paths, lines and columns, in one pass over the input.</summary>
internal ref struct JsonLocator(ReadOnlySpan<byte> input, int maxDepth)
{
    private readonly ReadOnlySpan<byte> _input = input;
    private readonly List<Step> _steps = [];
    private Utf8JsonReader _json = new(input, new JsonReaderOptions { MaxDepth = maxDepth });
    private bool _ended;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    /// <param name="code">The problem's code.</param>
    /// <param name="offset">Its place: not less than in the call before. Behind the end means that it is at no one place.</param>
    /// <param name="message">What to say.</param>
    internal CatalogueProblem Locate(CatalogueProblemCode code, int offset, string message)
    {
        if (offset > _input.Length)
            return new CatalogueProblem(code, "$", 0, 0, message);
        AdvanceTo(offset);
        while (_input[_counted..offset].IndexOf((byte)'\n') is var newLine and >= 0)
        {
            _counted += newLine + 1;
            _lineStart = _counted;
            _line++;
        }
        _counted = offset;
        return new CatalogueProblem(code, Path(), _line, offset - _lineStart + 1, message);
    }

    private void AdvanceTo(int offset)
    {
        try
        {
            while (!_ended && (_json.TokenType == JsonTokenType.None || _json.TokenStartIndex < offset))
            {
                var before = _json;
                if (!_json.Read())
                {
                    _ended = true;
                }
                else if (_json.TokenStartIndex > offset)
                {
                    _json = before;
                    return;
                }
                else
                {
                    Follow();
                }
            }
        }
        catch (JsonException)
        {
            // Malformed from here on: the path of the last good token is as near as it gets.
            _ended = true;
        }
    }

    private void Follow()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[^1] = new Step(_steps[^1].Index, (int)_json.TokenStartIndex);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                _steps.RemoveAt(_steps.Count - 1);
                break;
            default:
                if (_steps.Count > 0 && _steps[^1].Index >= -1)
                    _steps[^1] = new Step(_steps[^1].Index + 1, _steps[^1].NameStart);
                if (_json.TokenType == JsonTokenType.StartArray)
                    _steps.Add(new Step(-1, 0));
                else if (_json.TokenType == JsonTokenType.StartObject)
                    _steps.Add(new Step(Step.Object, 0));
                break;
        }
    }

    private readonly string Path()
    {
        // The innermost container itself is the value when the offset is that of its opening bracket.
        var depth = _json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && _steps.Count > 0 ? _steps.Count - 1 : _steps.Count;
        var path = new StringBuilder("$");
        for (var i = 0; i < depth; i++)
        {
            var step = _steps[i];
            if (step.Index >= 0)
                path.Append('[').Append(step.Index).Append(']');
            else if (step.NameStart > 0)
                AppendName(path, step.NameStart);
        }
        return path.ToString();
    }

    private readonly void AppendName(StringBuilder path, int nameStart)
    {
        var name = new Utf8JsonReader(_input[nameStart..], isFinalBlock: false, default);
        name.Read();
        var text = JsonText.NameOf(ref name);
        if (text.Length == 0 || text.AsSpan().ContainsAnyExcept(JsonText.PlainNameCharacters))
            path.Append("['").Append(text.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        else
            path.Append('.').Append(text);
    }

    /// <param name="index">The position in an array (-1 before its first element), or <see cref="Object"/>.</param>
    /// <param name="nameStart">In an object, where the name of the current member begins; 0 before the first.</param>
    private readonly struct Step(int index, int nameStart)
    {
        internal readonly int Index = index;
        internal readonly int NameStart = nameStart;

        internal const int Object = -2;
    }
}
