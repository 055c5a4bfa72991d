using System.Globalization;
using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests;

public class ByteBufferTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void Numbers_have_a_point_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        using var text = new ByteBuffer();

        text.Write(0.05);
        CultureInfo.CurrentCulture = before;

        Encoding.UTF8.GetString(text.Written).Should().Be("0.05");
    }
}
