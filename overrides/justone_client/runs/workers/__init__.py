"""Engines of several processes: worker processes of this machine, and Dask."""
