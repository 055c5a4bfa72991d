using System.Diagnostics;
using System.Reflection;

namespace Initiative.Core.Tests.StartUp;

/// <summary>What a fresh process does for its first answer: benchmarks/StartUp/Library, run as a process of its own.</summary>
public sealed class FirstAnswerTests : IClassFixture<FirstAnswerTests.FirstAnswer>
{
    private readonly FirstAnswer _process;

    public FirstAnswerTests(FirstAnswer process) => _process = process;

    [Fact]
    public void FirstAnswer_of_a_fresh_process_is_the_title_of_the_measure() => _process.Answer.Should().Be("Lithium battery exports");

    [Fact]
    public void FirstAnswer_comes_from_the_library() => _process.Assemblies.Should().Contain("Initiative.Core");

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("System.Linq")]
    [InlineData("System.Collections")]
    [InlineData("System.Collections.Immutable")]
    [InlineData("System.ComponentModel.TypeConverter")]
    [InlineData("System.Private.Uri")]
    [InlineData("System.Runtime.Numerics")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions")]
    public void FirstAnswer_of_a_fresh_process_does_not_load(string assembly) => _process.Assemblies.Should().NotContain(assembly);

    public sealed class FirstAnswer
    {
        public FirstAnswer()
        {
            var program = typeof(FirstAnswerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "FirstAnswer").Value!;
            var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
            using var process = Process.Start(new ProcessStartInfo(host, ["exec", program, "--assemblies"]) { RedirectStandardOutput = true })!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            process.WaitForExit();
            process.ExitCode.Should().Be(0);
            Answer = lines[0];
            Assemblies = lines[1..];
        }

        internal string Answer { get; }

        internal IReadOnlyList<string> Assemblies { get; }
    }
}
