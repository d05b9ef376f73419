"""How fast gevinst is, as ratios to something everyone has; `python -m tests.benchmarks` runs it."""
