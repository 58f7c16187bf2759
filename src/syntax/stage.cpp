namespace glasshouse {}  // namespace glasshouse
