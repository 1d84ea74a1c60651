"""Follows values through a program without running it.

kinds.py lists what an expression may be; expressions.py and statements.py have one rule for each kind of syntax node;
scope.py and state.py hold what is known at each point. api_calls.py notes the calls of this package, package_names.py
reports its names that do not exist. `check/judge.py` judges the arguments when all sources are read.
"""
