"""The project's git repository, accessed through the command `git`. Nothing here pushes."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Generator
from pathlib import Path


class GitError(Exception):
    """git failed; the message says what to do."""


def not_committed(changed: list[str]) -> str:
    """Explain what to do about uncommitted files."""
    if len(changed) == 1:
        return f"1 file is not committed, {changed[0]}; commit or stash it first"
    return f"{len(changed)} files are not committed, such as {changed[0]}; commit or stash them first"


class Repository:
    """A checkout whose root is the project."""

    def __init__(self, root: Path) -> None:
        """Open the checkout at `root`.

        Raises:
            GitError: It is not the root of a checkout, or it has no commit yet.
        """
        self.root = root.resolve()
        top = self._git("rev-parse", "--show-toplevel")
        if Path(top).resolve() != self.root:
            raise GitError(f"{root} is inside the checkout {top}; run this in a clone of the project")
        self.head = self.commit_of("HEAD")

    def changed(self) -> list[str]:
        """List every uncommitted file, including untracked ones."""
        return [line[3:] for line in self._git("status", "--porcelain").splitlines()]

    def commit_of(self, name: str) -> str:
        """Resolve a branch, a tag or `HEAD` to a commit.

        Raises:
            GitError: The name is unknown.
        """
        return self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", what=name)

    def has_branch(self, name: str) -> bool:
        """Whether the local branch exists."""
        return self._succeeds("show-ref", "--verify", "--quiet", f"refs/heads/{name}")

    def has_tag(self, name: str) -> bool:
        """Whether the tag exists."""
        return self._succeeds("show-ref", "--verify", "--quiet", f"refs/tags/{name}")

    def contains(self, commit: str, other: str) -> bool:
        """Whether `other` is `commit` or an ancestor of it."""
        return self._succeeds("merge-base", "--is-ancestor", other, commit)

    @property
    def branch(self) -> str | None:
        """The checked-out branch; None for a detached HEAD."""
        return self._git("branch", "--show-current") or None

    def file(self, commit: str, path: str) -> bytes | None:
        """Read a file of a commit; None if the commit lacks it."""
        if not self._succeeds("cat-file", "-e", f"{commit}:{path}"):
            return None
        return self._bytes("show", f"{commit}:{path}")

    @contextlib.contextmanager
    def worktree(self, folder: Path) -> Generator[Repository]:
        """Check out HEAD, detached, at `folder` while the block runs. This checkout is not touched."""
        folder = folder.resolve()  # git runs in the root of this checkout
        self._drop(folder)
        self._git("worktree", "add", "--quiet", "--detach", str(folder), self.head)
        try:
            yield Repository(folder)
        finally:
            self._drop(folder)

    def _drop(self, folder: Path) -> None:
        """Remove a worktree, including one that a killed run left behind."""
        self._succeeds("worktree", "remove", "--force", "--force", str(folder))
        shutil.rmtree(folder, ignore_errors=True)
        self._git("worktree", "prune")

    def commit(self, message: str) -> str:
        """Commit everything that is not ignored and return the new commit.

        Raises:
            GitError: git has no author configured, or a hook failed.
        """
        self._git("add", "--all")
        self._git("commit", "--quiet", f"--message={message}")
        return self.commit_of("HEAD")

    def move_branch(self, branch: str, commit: str) -> None:
        """Create `branch` at `commit` or fast-forward it; a checkout of that branch follows."""
        if self.branch == branch:
            self._git("merge", "--quiet", "--ff-only", commit)
        else:
            self._git("branch", "--force", branch, commit)

    def tag(self, name: str, commit: str, message: str) -> None:
        """Create an annotated tag at a commit.

        Raises:
            GitError: The tag exists.
        """
        self._git("tag", "--annotate", f"--message={message}", name, commit)

    def _succeeds(self, *arguments: str) -> bool:
        return self._run(*arguments).returncode == 0

    def _git(self, *arguments: str, what: str = "") -> str:
        return self._bytes(*arguments, what=what).decode("utf-8", "replace").strip("\n")

    def _bytes(self, *arguments: str, what: str = "") -> bytes:
        done = self._run(*arguments)
        if done.returncode:
            said = " ".join(done.stderr.decode("utf-8", "replace").split())
            raise GitError(f"git {arguments[0]} failed: {said or f'{what} is unknown; fetch it or check the spelling'}")
        return done.stdout

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = ["git", "-c", "core.quotePath=false", *arguments]
        try:
            return subprocess.run(command, cwd=self.root, capture_output=True, check=False)  # noqa: S603
        except FileNotFoundError as error:
            raise GitError("the command git is not installed; install it") from error
