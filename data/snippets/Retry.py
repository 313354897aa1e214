import time


def retry(action, times=3, pause=1):
    for attempt in range(times):
        try:
            return action()
        except Exception:
            if attempt == times - 1:
                raise
            time.sleep(pause * 2 ** attempt)
