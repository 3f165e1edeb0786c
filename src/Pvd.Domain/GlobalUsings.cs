global using System.Diagnostics.CodeAnalysis;
global using NodaTime;
