namespace Initiative.Core.Explorer.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("measure lithum", "measure lithium-battery-exports")]
    [InlineData("measure lithum battery", "measure lithium-battery-exports")]
    [InlineData("task polcy-suport", "task policy-support")]
    [InlineData("city Nigbo", "city ningbo")]
    [InlineData("city 宁坡", "city ningbo")]
    [InlineData("city Zhejiang", "city hangzhou")]
    [InlineData("topic batery", "topic lithium-batteries")]
    public void Unknown_name_gets_the_nearest_and_exit_code_2(string line, string suggestion)
    {
        using var session = new Session();

        session.Run(line.Split(' ')).Should().Be(2);

        session.Error.Should().Contain("The 2025 edition has no ").And.Contain("Did you mean:").And.Contain(suggestion);
        session.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("measure 0")]
    [InlineData("measure 30")]
    [InlineData("measure -1")]
    [InlineData("measure 99999999999999999999")]
    [InlineData("task 6")]
    [InlineData("city Gotham")]
    [InlineData("topic wine")]
    public void Unknown_name_with_nothing_near_says_so(string line)
    {
        using var session = new Session();

        session.Run(line.Split(' ')).Should().Be(2);

        session.Error.Should().Contain("The 2025 edition has no ").And.Contain("Nothing has a similar name").And.NotContain("Did you mean");
    }

    [Theory]
    [InlineData("measure")]
    [InlineData("task")]
    [InlineData("city")]
    [InlineData("topic")]
    [InlineData("measure", " ")]
    [InlineData("overview", "all")]
    [InlineData("help", "nothing")]
    [InlineData("help", "city", "topic")]
    [InlineData("mesure")]
    [InlineData("mesure", "1")]
    [InlineData("--all")]
    [InlineData("")]
    public void Misuse_gets_usage_and_exit_code_2(params string[] args)
    {
        using var session = new Session();

        session.Run(args).Should().Be(2);

        session.Error.Should().Contain("Usage: ");
        session.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("exprot", "export")]
    [InlineData("mesure", "measure")]
    [InlineData("help valid", "validate")]
    public void Unknown_command_gets_the_nearest(string line, string suggestion)
    {
        using var session = new Session();

        session.Run(line.Split(' ')).Should().Be(2);

        session.Error.Should().Contain($"Did you mean {suggestion}?");
    }

    [Fact]
    public void Unknown_name_cannot_steer_the_terminal()
    {
        using var session = new Session();

        session.Run("city", "\e[2J[red]\r\n\0" + new string('x', 10_000)).Should().Be(2);

        session.Error.Should().NotContain("\e").And.NotContain("\0").And.Contain("[2J[red]");
        session.Error.Length.Should().BeLessThan(1_000);
    }
}
