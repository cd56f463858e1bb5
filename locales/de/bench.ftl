### Messungen auf der Kommandozeile.
cli-bench = Misst, was eventkit trägt (nur in einem Arbeitsverzeichnis); ohne Namen: was sich messen lässt.
cli-bench-unknown = Eine Messung { $name } gibt es nicht. Es gibt: { $known }
