global using Pvd.Packages.Tests.Inspection;
global using Pvd.Testing;
