using System.Globalization;
using System.Text;
using NewsArchive.Core.Import.Encodings;

namespace NewsArchive.Core.Import.Rtf;

/// <summary>Takes the text out of a Rich Text document. Linear, without recursion; braces that do not match are forgiven.</summary>
internal sealed class RtfReader
{
    private const int DeepestGroups = 10_000;
    private const int Western = 1252;
    private readonly byte[] _bytes;
    private readonly StringBuilder _text = new();
    private readonly List<byte> _pending = [];
    private readonly Stack<RtfState> _groups = new();
    private readonly Dictionary<int, int> _fontPages = [];
    private RtfState _state = new(Skipped: false, Hidden: false, UnicodeSkip: 1, Western, InFontTable: false);
    private int _documentPage = Western;
    private int _font;
    private int _at;
    private int _toSkip;
    private bool _starred;

    private RtfReader(byte[] bytes) => _bytes = bytes;

    /// <summary>The text, a line for each paragraph.</summary>
    public static string Text(byte[] bytes) => new RtfReader(bytes).Read();

    private string Read()
    {
        while (_at < _bytes.Length)
        {
            var b = _bytes[_at++];
            switch (b)
            {
                case (byte)'{': Open(); break;
                case (byte)'}': Close(); break;
                case (byte)'\\': Control(); break;
                case (byte)'\r' or (byte)'\n': break;
                default: Byte(b); break;
            }
        }

        Flush();
        return _text.ToString();
    }

    private void Open()
    {
        Flush();
        if (_groups.Count < DeepestGroups)
            _groups.Push(_state);
        _starred = false;
    }

    private void Close()
    {
        Flush();
        _toSkip = 0;
        if (_groups.Count > 0)
            _state = _groups.Pop();
    }

    private void Control()
    {
        if (_at >= _bytes.Length)
            return;
        var c = (char)_bytes[_at];
        if (char.IsAsciiLetter(c))
        {
            var word = Word();
            Act(word, Parameter());
            _starred = false;
            return;
        }

        _at++;
        switch (c)
        {
            case '\'': Hex(); break;
            case '*': _starred = true; break;
            case '~': Append(" "); break;
            case '_': Append("-"); break;
            case '\r' or '\n': Append("\n"); break;
            case '\\' or '{' or '}': Byte((byte)c); break;
            default: break;
        }
    }

    private void Act(string word, int? parameter)
    {
        if (_starred || RtfWords.Destinations.Contains(word))
        {
            Flush();
            _state = _state with { Skipped = true, InFontTable = word == "fonttbl" };
        }
        else if (RtfWords.Characters.TryGetValue(word, out var characters))
            Append(characters);
        else if (word == "u")
            Unicode(parameter ?? 0);
        else if (word == "bin")
            _at = (int)Math.Min(_bytes.Length, (long)_at + Math.Max(0, parameter ?? 0));
        else
            Set(word, parameter);
    }

    private void Set(string word, int? parameter)
    {
        Flush();
        _state = word switch
        {
            "v" or "deleted" => _state with { Hidden = parameter != 0 },
            "plain" => _state with { Hidden = false, CodePage = _documentPage },
            "uc" => _state with { UnicodeSkip = Math.Clamp(parameter ?? 1, 0, 16) },
            "ansicpg" => _state with { CodePage = _documentPage = parameter ?? Western },
            "mac" => _state with { CodePage = _documentPage = 10000 },
            "pc" => _state with { CodePage = _documentPage = 437 },
            "pca" => _state with { CodePage = _documentPage = 850 },
            "f" => Font(parameter ?? 0),
            "fcharset" when _state.InFontTable => Charset(parameter ?? 0),
            _ => _state,
        };
    }

    private RtfState Font(int font)
    {
        _font = font;
        return _state.InFontTable ? _state : _state with { CodePage = _fontPages.GetValueOrDefault(font, _documentPage) };
    }

    private RtfState Charset(int charset)
    {
        if (RtfWords.CodePageOf(charset) is var page and > 0)
            _fontPages[_font] = page;
        return _state;
    }

    private void Unicode(int code)
    {
        Append(((char)(ushort)code).ToString());
        _toSkip = _state.UnicodeSkip;
    }

    private void Hex()
    {
        if (_at + 2 > _bytes.Length)
            return;
        var digits = Encoding.ASCII.GetString(_bytes, _at, 2);
        if (!byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return;
        _at += 2;
        Byte(value);
    }

    private void Byte(byte value)
    {
        if (_toSkip > 0)
            _toSkip--;
        else if (!_state.Skipped && !_state.Hidden)
            _pending.Add(value);
    }

    private void Append(string characters)
    {
        Flush();
        _toSkip = 0;
        if (!_state.Skipped && !_state.Hidden)
            _text.Append(characters);
    }

    private void Flush()
    {
        if (_pending.Count == 0)
            return;
        var encoding = Charsets.Find(_state.CodePage) ?? Charsets.Of(Western);
        _text.Append(Charsets.Lenient(encoding).GetString([.. _pending]));
        _pending.Clear();
    }

    private string Word()
    {
        var start = _at;
        while (_at < _bytes.Length && char.IsAsciiLetter((char)_bytes[_at]) && _at - start < 32)
            _at++;
        return Encoding.ASCII.GetString(_bytes, start, _at - start);
    }

    private int? Parameter()
    {
        var start = _at;
        if (_at < _bytes.Length && _bytes[_at] == (byte)'-')
            _at++;
        while (_at < _bytes.Length && char.IsAsciiDigit((char)_bytes[_at]) && _at - start < 11)
            _at++;
        var digits = Encoding.ASCII.GetString(_bytes, start, _at - start);
        if (_at < _bytes.Length && _bytes[_at] == (byte)' ')
            _at++;
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
