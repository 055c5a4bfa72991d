using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

public class StreamTests
{
    private sealed class OutOfOrderException() : IOException("out of order");

    /// <summary>Gives a few bytes at a time, cannot seek, and may fail or never end.</summary>
    private sealed class AwkwardStream(byte[] content, int atOnce = 1, int failAt = int.MaxValue, bool isEndless = false) : MemoryStream
    {
        internal long Taken { get; private set; }

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (Taken >= failAt)
                throw new OutOfOrderException();
            var rest = isEndless ? int.MaxValue : content.Length - Taken;
            var count = (int)Math.Min(Math.Min(buffer.Length, rest), atOnce);
            for (var i = 0; i < count; i++)
                buffer[i] = isEndless ? (byte)' ' : content[Taken + i];
            Taken += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Take(int count)
        {
            Taken += count;
            if (Taken > failAt)
                throw new OutOfOrderException();
        }
    }

    private static readonly byte[] Edition = ValidCatalogue.Edition2025();

    [Fact]
    public async Task Read_one_byte_at_a_time_gives_the_same_catalogue()
    {
        var expected = CatalogueJson.ToJson(CatalogueJson.Read(Edition));
        CatalogueJson.ToJson(CatalogueJson.Read(new AwkwardStream(Edition))).Should().Be(expected);
        CatalogueJson.ToJson(await CatalogueJson.ReadAsync(new AwkwardStream(Edition), default)).Should().Be(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30_000)]
    public async Task Read_from_a_failing_stream_throws_its_exception(int failAt)
    {
        ((Action)(() => CatalogueJson.Read(new AwkwardStream(Edition, 100, failAt)))).Should().ThrowExactly<OutOfOrderException>();
        await ((Func<Task>)(() => CatalogueJson.ReadAsync(new AwkwardStream(Edition, 100, failAt), default))).Should().ThrowExactlyAsync<OutOfOrderException>();
    }

    [Fact]
    public async Task ReadAsync_that_is_cancelled_throws_that_it_was()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await ((Func<Task>)(() => CatalogueJson.ReadAsync(new MemoryStream(Edition), cancelled.Token))).Should().ThrowAsync<OperationCanceledException>();
        await ((Func<Task>)(() => CatalogueJson.ReadAsync(new AwkwardStream(Edition), cancelled.Token))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Read_of_an_endless_stream_stops_at_the_limit()
    {
        var options = new CatalogueJsonOptions { MaxBytes = 1_000_000 };
        var endless = new AwkwardStream([], 4096, isEndless: true);
        ((Action)(() => CatalogueJson.Read(endless, options))).Should().Throw<CatalogueFormatException>()
            .Which.Problems.Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.TooLong);
        endless.Taken.Should().Be(options.MaxBytes + 1);

        endless = new AwkwardStream([], 4096, isEndless: true);
        (await ((Func<Task>)(() => CatalogueJson.ReadAsync(endless, options, default))).Should().ThrowAsync<CatalogueFormatException>())
            .Which.Problems.Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.TooLong);
        endless.Taken.Should().Be(options.MaxBytes + 1);
    }

    [Fact]
    public void Read_of_exactly_the_limit_succeeds()
    {
        var options = new CatalogueJsonOptions { MaxBytes = Edition.Length };
        CatalogueJson.Read(Edition, options).Should().NotBeNull();
        CatalogueJson.Read(new AwkwardStream(Edition, 1000), options).Should().NotBeNull();
        CatalogueJson.Read(new MemoryStream(Edition), options).Should().NotBeNull();
        Outcome.Of([.. Edition, (byte)' '], options).Codes.Should().Equal(CatalogueProblemCode.TooLong);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue - 1)]
    [InlineData(0x7FFFFFC7)]
    public void Read_with_the_highest_limits_succeeds(int limit)
    {
        var options = new CatalogueJsonOptions { MaxBytes = limit };
        CatalogueJson.Read(new MemoryStream(Edition), options).Should().NotBeNull();
        CatalogueJson.Read(new AwkwardStream(Edition, 1000), options).Should().NotBeNull();
    }

    [Fact]
    public void Read_from_the_middle_of_a_stream_begins_there()
    {
        var stream = new MemoryStream([.. "previous"u8, .. Edition]) { Position = 8 };
        CatalogueJson.Read(stream).Edition.Id.Should().Be(Edition2025.Catalogue.Edition.Id);
        stream.CanRead.Should().BeTrue("the stream is not ours to close");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40_000)]
    public async Task Write_to_a_failing_stream_throws_its_exception(int failAt)
    {
        ((Action)(() => CatalogueJson.Write(Edition2025.Catalogue, new AwkwardStream([], failAt: failAt)))).Should().ThrowExactly<OutOfOrderException>();
        await ((Func<Task>)(() => CatalogueJson.WriteAsync(Edition2025.Catalogue, new AwkwardStream([], failAt: failAt))))
            .Should().ThrowExactlyAsync<OutOfOrderException>();
    }

    [Fact]
    public async Task WriteAsync_that_is_cancelled_throws_that_it_was_and_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var stream = new MemoryStream();
        await ((Func<Task>)(() => CatalogueJson.WriteAsync(Edition2025.Catalogue, stream, cancelled.Token))).Should().ThrowAsync<OperationCanceledException>();
        stream.Length.Should().Be(0);
    }
}
