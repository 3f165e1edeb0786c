global using System.Diagnostics.CodeAnalysis;
global using NodaTime;
global using Pvd.Domain;
