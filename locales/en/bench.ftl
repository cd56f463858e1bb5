### Measurements on the command line.
cli-bench = Measures what eventkit carries (in a checkout only); without a name: what can be measured.
cli-bench-unknown = There is no measurement { $name }. There are: { $known }
