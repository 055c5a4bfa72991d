namespace Initiative.Core.Tests.Model;

public class IsoDateTests
{
    [Theory]
    [InlineData("2025-04-27", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("2025-4-27", false)]
    [InlineData("2025-04-27 ", false)]
    [InlineData("２０２５-04-27", false)]
    [InlineData("", false)]
    public void A_date_is_written_as_in_iso_8601(string text, bool valid) => (IsoDate.Read(text) is not null).Should().Be(valid);

    [Fact]
    public void A_date_is_written_as_it_is_read_in_every_culture() => Gen.DateOnly.Sample(static date =>
    {
        using var _ = Culture.Of("ar-SA");
        return IsoDate.Read(IsoDate.Write(date)) == date;
    });
}
