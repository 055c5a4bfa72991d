namespace Initiative.Core.Tests.Model;

public class GeoLocationTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 180, 20015.1)]
    [InlineData(90, 0, -90, 77, 20015.1)]
    [InlineData(0, 179.5, 0, -179.5, 111.2)]
    [InlineData(50.0664, -5.7147, 58.6439, -3.07, 968.9)]
    public void Distance_is_that_of_the_great_circle_in_kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres)
    {
        var (here, there) = (new GeoLocation(latitude, longitude), new GeoLocation(otherLatitude, otherLongitude));

        here.DistanceTo(there).Should().BeApproximately(kilometres, 0.1);
        there.DistanceTo(here).Should().Be(here.DistanceTo(there));
    }

    [Fact]
    public void Distance_between_two_cities_is_about_right() =>
        Edition2025.Cities.Ningbo.Location.DistanceTo(Edition2025.Cities.Hangzhou.Location).Should().BeInRange(130, 160);
}
