global using FsCheck.Xunit;
global using NodaTime;
global using Pvd.Testing;
global using Pvd.Testing.Generators;

[assembly: Properties(Arbitrary = [typeof(DomainArbitraries)])]
