using NewsArchive.Storage.Originals;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.Originals;

public sealed class OriginalStoreTests : IDisposable
{
    // SHA-256 of "abc", FIPS 180-2, appendix B.1.
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private readonly TempFolder _folder = new();
    private readonly OriginalStore _store;

    public OriginalStoreTests()
    {
        _store = new OriginalStore(_folder["originals"]);
        _store.Prepare();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_delivery_is_kept_under_its_hash()
    {
        var stored = await AddAsync("abc"u8.ToArray());
        Assert.Equal(new StoredOriginal(HashOfAbc, 3), stored);
        Assert.Equal("abc", await File.ReadAllTextAsync(_folder[$"originals/ba/{HashOfAbc}"]));
        Assert.Equal([HashOfAbc], _store.All());
    }

    [Fact]
    public async Task Every_byte_survives_also_in_a_delivery_larger_than_the_buffer()
    {
        var bytes = new byte[300_001];
        new Random(1).NextBytes(bytes);
        var stored = await AddAsync(bytes);
        await using var kept = _store.Open(stored.Sha256)!;
        var copy = new MemoryStream();
        await kept.CopyToAsync(copy);
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_and_what_is_kept_is_not_touched_again()
    {
        await AddAsync("abc"u8.ToArray());
        var written = File.GetLastWriteTimeUtc(_folder[$"originals/ba/{HashOfAbc}"]);
        await AddAsync("abc"u8.ToArray());
        Assert.Single(Directory.GetFiles(_folder["originals"], "*", SearchOption.AllDirectories));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder[$"originals/ba/{HashOfAbc}"]));
    }

    [Fact]
    public async Task A_delivery_that_breaks_off_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.AddAsync(new BreakingStream(), CancellationToken.None));
        Assert.Empty(Directory.GetFileSystemEntries(_folder["originals"]));
    }

    [Fact]
    public void Copies_that_a_kill_left_unfinished_are_cleared_away()
    {
        File.WriteAllText(_folder["originals/0123.part"], "half");
        _store.Prepare();
        Assert.Empty(Directory.GetFileSystemEntries(_folder["originals"]));
    }

    [Fact]
    public async Task Changed_and_missing_originals_are_told_apart_from_sound_ones()
    {
        await AddAsync("abc"u8.ToArray());
        Assert.Null(await _store.VerifyAsync(HashOfAbc, CancellationToken.None));
        File.SetAttributes(_folder[$"originals/ba/{HashOfAbc}"], FileAttributes.Normal);
        await File.AppendAllTextAsync(_folder[$"originals/ba/{HashOfAbc}"], "d");
        Assert.Contains("changed", await _store.VerifyAsync(HashOfAbc, CancellationToken.None));
        File.Delete(_folder[$"originals/ba/{HashOfAbc}"]);
        Assert.Contains("missing", await _store.VerifyAsync(HashOfAbc, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/")]
    public async Task What_is_no_hash_names_no_original(string name)
    {
        await AddAsync("abc"u8.ToArray());
        Assert.Null(_store.Open(name));
    }

    private Task<StoredOriginal> AddAsync(byte[] bytes) => _store.AddAsync(new MemoryStream(bytes), CancellationToken.None);

    private sealed class BreakingStream : MemoryStream
    {
        private bool _read;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_read)
                throw new IOException("the stick was pulled out");
            _read = true;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
