"""The job that is left running: any dump in, one ordered file out, every record exactly once.

A job is cut into tasks of some dozen records each, in the inputs' order, the same tasks for any number of workers. Their
results are written in that order behind one another, and the journal says after each how far the inputs are read and the
output is written: what was killed goes on behind the last whole task, and ends in the same bytes.
"""
