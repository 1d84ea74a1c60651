"""Where rows go. Each module needs its library only when it is used."""
