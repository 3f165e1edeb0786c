global using FsCheck.Xunit;
global using NodaTime;
global using Pvd.Domain;
global using Pvd.Rules.Tests.Support;
global using Pvd.Testing;
global using Pvd.Testing.RuleGenerators;
