using Xunit.Abstractions;

namespace Initiative.Core.PackageTests;

[Collection(nameof(Packed))]
public sealed class ConsumerTests(Packed package, ITestOutputHelper output)
{
    [ConsumerTheory]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    public void Console_app_gets_the_asset_for_its_framework(string framework, string asset)
    {
        using var consumer = new Consumer("Console", package);

        AllHold(consumer.BuildAndRun(framework, $"{asset} {package.Version}"));
    }

    [ConsumerTheory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    [InlineData("WebApi")]
    [InlineData("GenericHost")]
    public void App_installs_builds_without_a_warning_and_finds_what_it_expects(string name)
    {
        using var consumer = new Consumer(name, package);

        AllHold(consumer.BuildAndRun("net10.0"));
    }

    [ConsumerTheory]
    [InlineData("net6.0")]
    [InlineData("net48")]
    public void App_for_an_older_framework_is_refused_when_it_is_restored(string framework)
    {
        using var consumer = new Consumer("Console", package);

        var run = consumer.Restore(framework);

        run.ExitCode.Should().NotBe(0);
        run.Output.Should().Contain("NU1202").And.Contain("net8.0");
    }

    [NativeConsumerFact]
    public void Native_app_has_no_warning_and_answers_as_any_other() => PublishedAppHolds("NativeAot");

    [ConsumerFact]
    public void Trimmed_app_has_no_warning_and_answers_as_any_other() => PublishedAppHolds("Trimmed");

    private void PublishedAppHolds(string name)
    {
        using var consumer = new Consumer(name, package);

        AllHold(consumer.PublishAndRun());
    }

    private void AllHold(Run run)
    {
        output.WriteLine(run.Output);
        run.Should().Succeed();
        run.Output.Should().EndWith("All held." + Environment.NewLine).And.NotContain("FAIL");
    }
}
