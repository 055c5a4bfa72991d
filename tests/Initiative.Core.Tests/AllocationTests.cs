namespace Initiative.Core.Tests;

public class AllocationTests
{
    [Fact]
    public void The_measurement_notices_one_small_object() =>
        Allocation.Of(static () => new object()).Should().BePositive("otherwise no test that counts on it could fail");
}
